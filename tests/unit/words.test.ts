import { expect, test } from 'vitest'
import { isolated } from '@/lib/locales/typeset.ts'
import { languageFor, words } from '@/lib/locales/words.ts'

const tables = {
  fr: { mentions: { one: '{count} mention', other: '{count} mentions' }, hello: 'Bonjour {name}' },
  en: { mentions: { one: '{count} mention', other: '{count} mentions' }, hello: 'Hello {name}' },
} as const

test('French counts zero as singular, English as plural', () => {
  expect(words(tables, 'fr')('mentions', { count: 0 })).toBe('0 mention')
  expect(words(tables, 'en')('mentions', { count: 0 })).toBe('0 mentions')
  expect(words(tables, 'fr')('mentions', { count: 2 })).toBe('2 mentions')
})

test('a value that is missing leaves its place visible rather than blank', () => {
  expect(words(tables, 'en')('hello')).toBe('Hello {name}')
  expect(words(tables, 'en')('hello', { name: 'Ada' })).toBe('Hello Ada')
})

test('any French browser gets French', () => {
  expect(languageFor('fr-CA')).toBe('fr')
  expect(languageFor('de')).toBe('en')
})

test('French signs keep their space on their line, whatever the table was typed with', () => {
  const table = { ask: 'Vraiment ? Oui : « {name} » !' } as const
  const say = words({ fr: table, en: table }, 'fr')
  expect(say('ask', { name: 'a ? b' })).toBe(
    'Vraiment\u202f? Oui\u00a0: «\u00a0a ? b\u00a0»\u202f!',
  )
  expect(words({ fr: table, en: table }, 'en')('ask')).toBe('Vraiment ? Oui : « {name} » !')
})

test('what runs from right to left keeps to itself inside a sentence, and nothing else changes', () => {
  const say = words(tables, 'fr')
  expect(say('hello', { name: 'محمد 42' })).toBe('Bonjour \u2068محمد 42\u2069')
  expect(say('hello', { name: 'דנה' })).toBe('Bonjour \u2068דנה\u2069')
  expect(say('hello', { name: 'Zoé 42' })).toBe('Bonjour Zoé 42')
  // One that turns everything after it, and closes an isolation that it didn't open.
  expect(isolated('\u2069\u202eeve')).toBe('\u2068\u202eeve\u2069')
})
