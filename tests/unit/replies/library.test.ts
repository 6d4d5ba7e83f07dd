import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reply, ReplyLanguage } from '@/lib/model.ts'
import { chooseAddress } from '@/lib/replies/address.ts'
import { fill } from '@/lib/replies/fill.ts'
import { SHIPPED } from '@/lib/replies/index.ts'
import { lengthOnX, X_LIMIT } from '@/lib/replies/length.ts'
import { isPlaceholder, PLACEHOLDERS } from '@/lib/replies/placeholders.ts'
import { checkTemplate, parseTemplate } from '@/lib/replies/template.ts'
import { typeset } from '@/lib/replies/typography.ts'

const LANGUAGES = ['fr', 'en'] as const
const FORMS = ['vous', 'tu'] as const

/** Every text that can come out of the library: reply, language, address form, template. */
const texts = SHIPPED.flatMap((reply) =>
  LANGUAGES.flatMap((language) =>
    reply.variants[language].flatMap((template, index) =>
      (language === 'fr' ? FORMS : (['vous'] as const)).map((address) => ({
        label: `${reply.id} ${language} ${index + 1} ${address}`,
        reply,
        language,
        address,
        template,
      })),
    ),
  ),
)
const slots = (template: string): string[] =>
  parseTemplate(template).pieces.flatMap((piece) => ('name' in piece ? [piece.name] : []))

/** What a busy forum would fill, with a name of usual length. */
const SAMPLE: Record<string, string> = {
  name: 'Camille Delacroix-20',
  handle: '@camille_delacroix',
  quote: 'une phrase de longueur ordinaire',
  link: 'https://forum.example/t/une-discussion/4212/17',
  rule: 'le respect des personnes',
  'rule.url': 'https://forum.example/charte',
  space: 'Forum Orion',
  language: 'français',
  organisation: 'Orion',
  moderator: 'Alix',
  department: 'Facturation',
  delay: '48 heures',
  date: '12 janvier 2026',
  appeal: 'https://forum.example/recours',
  ref: 'S-2026-0412',
}
const sampleFor = (reply: Reply): Record<string, string> => ({
  ...Object.fromEntries(
    (reply.fields ?? []).map((field) => [field.name, field.choices?.[0] ?? 'quelques mots utiles']),
  ),
  ...SAMPLE,
})

describe('the shipped library', () => {
  test('holds forty replies, each once, with a title in both languages', () => {
    expect(new Set(SHIPPED.map((reply) => reply.id)).size).toBe(40)
    expect(SHIPPED).toHaveLength(40)
    for (const { title } of SHIPPED) expect(title.fr.length * title.en.length).toBeGreaterThan(0)
  })

  test('says everything in both languages and in three different ways', () => {
    for (const reply of SHIPPED) {
      for (const language of LANGUAGES) {
        expect(new Set(reply.variants[language]).size, `${reply.id} ${language}`).toBe(3)
      }
    }
  })

  test('uses only placeholders that exist or that the reply declares', () => {
    for (const { label, reply, template } of texts) {
      const own = new Set(reply.fields?.map((field) => field.name))
      const unknown = slots(template).filter((name) => !isPlaceholder(name) && !own.has(name))
      expect(unknown, label).toEqual([])
      expect(checkTemplate(template, reply.fields), label).toEqual([])
    }
  })

  test('declares no field that none of its texts uses', () => {
    for (const reply of SHIPPED) {
      const used = new Set(LANGUAGES.flatMap((one) => reply.variants[one].flatMap(slots)))
      for (const field of reply.fields ?? []) expect(used, reply.id).toContain(field.name)
    }
  })

  test('leaves no brace, bracket or blank whatever is missing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.subarray([...PLACEHOLDERS, 'own'] as string[]),
        ({ label, reply, template, address }, known) => {
          const all = sampleFor(reply)
          const values = Object.fromEntries(
            Object.entries(all).filter(([name]) =>
              known.includes(isPlaceholder(name) ? name : 'own'),
            ),
          )
          const { text } = fill(template, values, { fields: reply.fields ?? [], address })
          expect(text, label).not.toMatch(/[{}[\]|\uE000-\uE0FF]/)
          expect(text, label).not.toMatch(/ {2}|\(\s*\)|«\s*»|“”|^\s|\s$|,\s*[.!?,]|[.!?…]\s*[,;]/)
        },
      ),
      { numRuns: 3000 },
    )
  })

  test('is complete once its placeholders are filled', () => {
    for (const { label, reply, template, address } of texts) {
      const filled = fill(template, sampleFor(reply), { fields: reply.fields ?? [], address })
      expect(filled.missing, label).toEqual([])
      expect(filled.problems, label).toEqual([])
    }
  })

  test('fits X, unless it is marked as long', () => {
    for (const { label, reply, template, address } of texts) {
      if (reply.long) continue
      const { text } = fill(template, sampleFor(reply), { fields: reply.fields ?? [], address })
      expect(lengthOnX(text), `${label}: ${text}`).toBeLessThanOrEqual(X_LIMIT)
    }
  })

  test('speaks in one address form: no tu in a vous text, no vous in a tu text', () => {
    const vous =
      /(?<!rendez-)(?<!\p{L})(?:vous|votre|vos|vôtres?)(?!\p{L})|(?<!\p{L})\p{L}+ez(?!\p{L})/iu
    const tu =
      /(?<!\p{L})(?:tu|te|toi|ton|ta|tes|les tiens|la tienne|des tiens)(?!\p{L})|(?<!\p{L})t’/iu
    // Said to everybody in the thread, so in the plural whatever the form.
    const toAll = new Set(['contest-results', 'relaunch', 'closing', 'spam', 'cooldown'])
    const harmless = /(?<!\p{L})(?:assez|chez|ton monte|le ton)(?!\p{L})/giu
    for (const { label, reply, language, address, template } of texts) {
      if (language !== 'fr') continue
      const text = chooseAddress(template, address)
        .replace(harmless, '')
        .replace(/sur le ton/g, '')
      if (address === 'vous') expect(text, label).not.toMatch(tu)
      else if (!toAll.has(reply.id)) expect(text, label).not.toMatch(vous)
    }
  })

  test('is set as a printer would: spaces, apostrophes, quotation marks, ellipses', () => {
    for (const { label, language, template } of texts) {
      expect(template, label).toBe(typeset(template, language))
      expect(template, label).not.toMatch(/'|"|\.\.\./)
      if (language === 'en') expect(template, label).not.toMatch(/[\s\u202f\u00a0][;:!?]|[«»]/)
      else {
        expect(template, label).not.toMatch(/[^\u202f\]}][!?;]|[^\u00a0}][:](?!\/\/)|“|”/)
        expect(template, label).not.toMatch(/«[^\u00a0]|[^\u00a0]»/)
      }
    }
  })

  test.each(['statement-of-reasons', 'notice-receipt', 'influencer-contact'])(
    '%s cannot be used while a field that the law wants is empty',
    (id) => {
      const reply = SHIPPED.find((one) => one.id === id) as Reply
      const required = new Set(reply.fields?.filter((one) => one.required).map((one) => one.name))
      for (const language of LANGUAGES satisfies readonly ReplyLanguage[]) {
        for (const template of reply.variants[language]) {
          const wanted = slots(template).filter((name) => required.has(name))
          expect(wanted.length).toBeGreaterThanOrEqual(3)
          for (const name of wanted) {
            const values = { ...sampleFor(reply), [name]: '  ' }
            expect(fill(template, values, { fields: reply.fields ?? [] }).missing).toEqual([name])
          }
        }
      }
    },
  )
})
