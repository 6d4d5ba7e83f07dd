import { expect, test } from 'vitest'
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
