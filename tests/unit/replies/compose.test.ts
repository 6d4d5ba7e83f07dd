import { describe, expect, test } from 'vitest'
import type { Reply } from '@/lib/model.ts'
import { chooseAddress } from '@/lib/replies/address.ts'
import { dress, merge } from '@/lib/replies/compose.ts'
import { fill } from '@/lib/replies/fill.ts'
import { formatFor } from '@/lib/replies/format.ts'
import { SHIPPED } from '@/lib/replies/index.ts'
import { lengthOnX } from '@/lib/replies/length.ts'
import { frenchType } from '@/lib/replies/typography.ts'

const variant = (id: string, language: 'fr' | 'en', index = 0): string =>
  (SHIPPED.find((one) => one.id === id) as Reply).variants[language][index] ?? ''

describe('two replies in one', () => {
  test('greet once and go on in a second paragraph', () => {
    const both = merge(variant('shouting', 'fr'), variant('personal-data', 'fr'), 'fr')
    const { text } = fill(chooseAddress(both, 'vous'), { name: 'Ada' })
    expect(text.match(/Bonjour/g)).toHaveLength(1)
    expect(text).toContain('\n\nPar ailleurs, votre message montre des coordonnées')
  })

  test('lower the first letter in both address forms, and keep the English I', () => {
    expect(chooseAddress(merge('Un.', '[Votre|Ton] message', 'fr'), 'tu')).toBe(
      'Un.\n\nPar ailleurs, ton message',
    )
    expect(merge('One.', 'Hello {name|}, I would', 'en')).toBe('One.\n\nAlso, I would')
  })

  test('are signed once', () => {
    const both = merge('A.\n\n{moderator|M}', 'Hello {name|}, b.\n\n{moderator|M}', 'en')
    expect(both).toBe('A.\n\nAlso, b.\n\n{moderator|M}')
  })

  test('never lose a word of any pair of shipped replies', () => {
    for (const one of SHIPPED) {
      for (const language of ['fr', 'en'] as const) {
        const second = one.variants[language][2] ?? ''
        const both = merge(variant('thanks', language), second, language)
        expect(both.length).toBeGreaterThan(second.length + 60)
        expect(fill(both, {}, { fields: one.fields ?? [] }).problems).toEqual([])
      }
    }
  })
})

test('header, footer and signature stand around a reply, empty ones leave nothing', () => {
  expect(dress('text', { header: 'H', signature: 'S' })).toBe('H\n\ntext\n\nS')
  expect(dress('text', { header: ' ', footer: '' })).toBe('text')
})

test('light Markdown is written as the platform writes it', () => {
  const text = 'See **the [rules](https://a.example/r)**, *please*: 2 * 3 * 4\n> quoted'
  expect(formatFor(text, 'markdown')).toBe(text)
  expect(formatFor(text, 'bbcode')).toBe(
    'See [b]the [url=https://a.example/r]rules[/url][/b], [i]please[/i]: 2 * 3 * 4\n[quote]quoted[/quote]',
  )
  expect(formatFor(text, 'plain')).toBe(
    'See the rules (https://a.example/r), please: 2 * 3 * 4\n« quoted »',
  )
})

test('French typography leaves addresses alone and is stable', () => {
  const set = frenchType("L'adresse : https://a.example/x?y='1' ! Vraiment ? « Oui » 48 heures...")
  expect(set).toBe(
    "L’adresse\u00a0: https://a.example/x?y='1'\u202f! Vraiment\u202f? «\u00a0Oui\u00a0» 48\u00a0heures…",
  )
  expect(frenchType(set)).toBe(set)
})

test('X counts addresses as 23, narrow spaces and emoji as 2', () => {
  expect(lengthOnX('a https://example.org/a/very/long/address')).toBe(25)
  expect(lengthOnX('é\u202f!')).toBe(4)
  expect(lengthOnX('😀')).toBe(2)
})
