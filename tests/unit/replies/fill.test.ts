import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseAddress } from '@/lib/replies/address.ts'
import { fill } from '@/lib/replies/fill.ts'
import { checkTemplate, MAX_REPLY } from '@/lib/replies/template.ts'
import { valuesFor } from '@/lib/replies/values.ts'

describe('filling a reply', () => {
  test('puts values in, and falls back where one is missing', () => {
    const template = 'Hello {name|there}, see {link}.'
    expect(fill(template, { link: 'https://a.example' }).text).toBe(
      'Hello there, see https://a.example.',
    )
    expect(fill(template, { name: 'Ada', link: 'x' }).text).toBe('Hello Ada, see x.')
  })

  test('says what is missing, once, in the order of the text', () => {
    expect(fill('{delay} {ref} {delay} {name|x}', {}).missing).toEqual(['delay', 'ref'])
  })

  test('lets an empty fallback vanish with its space, comma and parentheses', () => {
    expect(fill('Bonjour {name|}, merci.', {}).text).toBe('Bonjour, merci.')
    expect(fill('Merci, {name|}.', {}).text).toBe('Merci.')
    expect(fill('{name|}, merci de relire.', {}).text).toBe('Merci de relire.')
    expect(fill('Voir la charte ({rule.url|}).', {}).text).toBe('Voir la charte.')
    expect(fill('Le passage « {quote|} » est en cause.', {}).text).toBe('Le passage est en cause.')
  })

  test('inserts values as they are: they are never read as templates', () => {
    expect(fill('Hello {name}', { name: '{link} {{x}} $& $1' }).text).toBe(
      'Hello {link} {{x}} $& $1',
    )
    expect(fill('{name}', { name: '\uE0000\uE001' }).text).toBe('0')
    expect(fill('{constructor}', {}).missing).toEqual(['constructor'])
  })

  test('takes nothing but a value for a required field', () => {
    const fields = [{ name: 'ground', kind: 'text', fallback: 'none', required: true }] as const
    expect(fill('{ground|none}', {}, { fields }).missing).toEqual(['ground'])
    expect(fill('{ground|none}', { ground: ' ' }, { fields }).missing).toEqual(['ground'])
    expect(fill('{ground|none}', { ground: 'art. 3' }, { fields }).text).toBe('art. 3')
  })

  test("uses the field's own fallback, and lets an optional field stay empty", () => {
    const fields = [
      { name: 'period', kind: 'text', fallback: '36 months' },
      { name: 'more', kind: 'text', required: false },
    ] as const
    expect(fill('Kept {period} {more}.', {}, { fields }).text).toBe('Kept 36 months.')
  })

  test('shows in a preview what was filled and what is missing', () => {
    expect(fill('Hi {name}, {delay}!', { name: 'Ada' }).parts).toEqual([
      { text: 'Hi ' },
      { name: 'name', value: 'Ada' },
      { text: ', ' },
      { name: 'delay', value: undefined },
      { text: '!' },
    ])
  })

  test('keeps doubled braces as braces', () => {
    expect(fill('Use {{name}} in {name}', { name: 'x' }).text).toBe('Use {name} in x')
  })

  test('keeps the address form asked for', () => {
    const template = '[Pourriez-vous|Pourrais-tu] [vous|t’] expliquer, {name|} ? [b] [a|b|c]'
    expect(chooseAddress(template, 'vous')).toBe(
      'Pourriez-vous vous expliquer, {name|} ? [b] [a|b|c]',
    )
    expect(chooseAddress(template, 'tu')).toBe('Pourrais-tu t’expliquer, {name|} ? [b] [a|b|c]')
    expect(chooseAddress('[{name|you}|tu]', 'vous')).toBe('{name|you}')
  })

  test('never lets a placeholder through, whatever the template and the values', () => {
    const bit = fc.constantFrom(
      '{',
      '}',
      '{name}',
      '{a|b',
      '{name|}',
      '|',
      ' ',
      ',',
      'x',
      '[',
      ']',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 24 }), fc.boolean(), (bits, known) => {
        const template = bits.join('')
        const { text, problems } = fill(template, known ? { name: 'N' } : {})
        const doubled = /\{\{|\}\}/.test(chooseAddress(template, 'vous'))
        if (!doubled) expect(text).not.toMatch(/[{}]/)
        const broken = checkTemplate(template).some((one) => one.blocks && one.key !== 'empty')
        // The address form may remove a broken half together with its side.
        if (!template.includes('[')) expect(problems.length > 0).toBe(broken)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('checking a template while it is edited', () => {
  test('points at an unclosed brace, a stray one and a name that cannot be', () => {
    expect(checkTemplate('Hello {name, welcome')).toEqual([
      { key: 'unclosed', at: 6, length: 14, blocks: true },
    ])
    expect(checkTemplate('a } b')).toMatchObject([{ key: 'stray', at: 2 }])
    expect(checkTemplate('a {1x} b')).toMatchObject([{ key: 'name', at: 2, length: 4 }])
    expect(checkTemplate('{a {name}')).toMatchObject(
      [{ key: 'unclosed', at: 0 }, { key: 'unknown' }].slice(0, 1),
    )
  })

  test('only mentions a name it does not know', () => {
    expect(checkTemplate('{order}')).toMatchObject([
      { key: 'unknown', name: 'order', blocks: false },
    ])
    expect(checkTemplate('{order}', [{ name: 'order', kind: 'text' }])).toEqual([])
  })

  test('refuses an empty text and one that no box takes', () => {
    expect(checkTemplate(' \n')).toMatchObject([{ key: 'empty', blocks: true }])
    expect(checkTemplate('x'.repeat(100_000))).toMatchObject([{ key: 'tooLong', at: MAX_REPLY }])
  })

  test('reads 100 kB of opening braces without losing its breath', () => {
    expect(fill('{'.repeat(50_001).replace(/\{\{/g, '{ '), {}).text).toBe('')
  })
})

describe('what a post fills', () => {
  const settings = {
    moderatorName: 'Alix',
    organisation: '',
    space: 'Orion',
    rulesLink: '',
    signature: '',
  }
  const author = {
    platform: 'x',
    host: 'x.com',
    name: 'Ada',
    handle: 'ada',
    strength: 'handle',
    keys: ['k'],
  } as const

  test("are that post's own name, handle, quote and link, and nothing empty", () => {
    const values = valuesFor({
      post: {
        id: '1',
        kind: 'post',
        author: { ...author, keys: ['k'] },
        text: 'bla',
        link: 'https://x.com/1',
      },
      settings,
      language: 'fr',
      spaceLanguage: 'fr',
      now: Date.UTC(2026, 0, 12, 12),
    })
    expect(values).toEqual({
      name: 'Ada',
      handle: '@ada',
      quote: 'bla',
      link: 'https://x.com/1',
      space: 'Orion',
      moderator: 'Alix',
      date: '12 janvier 2026',
      language: 'français',
    })
  })

  test('are one line, bounded, without direction tricks', () => {
    const { name, quote, language } = valuesFor({
      post: {
        id: '1',
        kind: 'post',
        author: { ...author, keys: ['k'], name: 'A\u202eda\n\tL' },
        text: 'mot '.repeat(400),
      },
      settings,
      language: 'en',
      spaceLanguage: 'fr',
      now: 0,
    })
    expect(language).toBe('French')
    expect(name).toBe('Ada L')
    expect(quote).toMatch(/^(mot )+mot…$/)
    expect(quote?.length).toBeLessThan(170)
  })
})
