import { describe, expect, test } from 'vitest'
import { draw, tongueOf } from '@/components/overlay/choice.ts'
import type { PaletteView, ReplyView } from '@/lib/bus/views.ts'

const reply: ReplyView = {
  id: 'r',
  title: 'R',
  group: 'g',
  ruleId: 'form',
  tone: 'gentle',
  variants: { fr: ['[Vous|Tu] {name|} B', '[Vous|Tu] {name|} A'], en: ['Hello {name|}, {delay}.'] },
  order: { fr: [1, 0], en: [0] },
  fields: [],
}
const view: PaletteView = {
  replies: [reply],
  language: 'fr',
  address: 'vous',
  lately: [],
  around: { header: '', footer: '' },
  values: { fr: { name: 'Ada' }, en: { name: 'Ada' } },
}
const signing = { fr: { name: 'Ada', signature: 'Léa' }, en: {} }
const base = { reply, turn: 0, language: 'fr', address: 'vous' } as const

describe('what is about to be inserted', () => {
  test('is the offered variant in the chosen language and form, filled', () => {
    expect(draw(base, view, {}).text).toBe('Vous Ada B')
    expect(draw({ ...base, turn: 1, address: 'tu' }, view, {}).text).toBe('Tu Ada A')
    expect(draw({ ...base, language: 'en' }, view, { delay: 'soon' }).text).toBe('Hello Ada, soon.')
  })

  test('says what is known as its own language says it', () => {
    const reply = { ...base.reply, variants: { fr: ['Le {date}'], en: ['On {date}'] } }
    const values = { fr: { date: '12 janvier 2026' }, en: { date: '12 January 2026' } }
    const at = (language: 'fr' | 'en') =>
      draw({ ...base, reply, language }, { ...view, values }, {})
    expect([at('fr').text, at('en').text]).toEqual(['Le 12 janvier 2026', 'On 12 January 2026'])
  })

  test('is in the other language where a reply has no text in the one that is spoken', () => {
    const french = { ...reply, variants: { fr: ['A'], en: [] } }
    expect(tongueOf(french, 'en')).toBe('fr')
    expect(tongueOf(reply, 'en')).toBe('en')
    expect(tongueOf({ ...reply, variants: { fr: [], en: [] } }, 'en')).toBe('en')
  })

  test('is noted under the place the variant has in the reply itself, turning either way', () => {
    expect(draw(base, view, {}).variant).toBe(1)
    expect(draw({ ...base, turn: -1 }, view, {})).toMatchObject({ variant: 0, place: 1, count: 2 })
    expect(draw({ ...base, turn: 4 }, view, {}).place).toBe(0)
  })

  test('waits for what is missing, and an answer goes before what was known', () => {
    expect(draw({ ...base, language: 'en' }, view, {}).missing).toEqual(['delay'])
    expect(draw(base, view, { name: 'Bo' }).text).toBe('Vous Bo B')
  })

  test('is signed once, unless the reply places the signature itself', () => {
    const signed = { ...view, values: signing }
    expect(draw(base, signed, {}).text).toBe('Vous Ada B\n\nLéa')
    const placed = { ...reply, variants: { fr: ['{signature} : {name}'], en: [] } }
    expect(draw({ ...base, reply: placed }, signed, {}).text).toBe('Léa : Ada')
  })

  test('stands between the header and footer of its space, whose placeholders are filled', () => {
    const around = { header: 'Équipe de modération', footer: 'À bientôt {name}' }
    const dressed = { ...view, around, values: signing }
    expect(draw(base, dressed, {}).text).toBe(
      'Équipe de modération\n\nVous Ada B\n\nÀ bientôt Ada\n\nLéa',
    )
    const odd = { ...view, around: { header: '', footer: 'Smileys :-} bienvenus' } }
    expect(draw(base, odd, {})).toMatchObject({
      ...{ problems: [], missing: [], text: 'Vous Ada B\n\nSmileys :-} bienvenus' },
    })
    const french = { ...reply, variants: { fr: ['x'], en: [] } }
    expect(draw({ ...base, reply: french, language: 'en' }, dressed, {}).problems).toHaveLength(1)
  })

  test('joins a second reply to the first', () => {
    const first = { ...reply, variants: { fr: ['Bonjour {name|}, un.'], en: [] } }
    expect(draw({ ...base, first }, view, {}).text).toBe(
      'Bonjour Ada, un.\n\nPar ailleurs, vous Ada B',
    )
  })

  test('is held back when its braces are broken', () => {
    const broken = { ...reply, variants: { fr: ['Bonjour {name'], en: [] } }
    const drawn = draw({ ...base, reply: broken }, view, {})
    expect(drawn.problems).toMatchObject([{ key: 'unclosed' }])
    expect(drawn.text).not.toContain('{')
  })

  test('is nothing, without harm, in a language that the reply does not have', () => {
    const french = { ...reply, variants: { fr: ['x'], en: [] } }
    expect(draw({ ...base, reply: french, language: 'en' }, view, {}).problems).toMatchObject([
      { key: 'empty' },
    ])
  })
})
