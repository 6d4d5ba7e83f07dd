import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { ReplyInput } from '@/lib/bus/inputs.ts'
import type { Reply, StoredReply } from '@/lib/model.ts'
import { readCsv, writeCsv } from '@/lib/replies/exchange/csv.ts'
import { type Plan, planImport } from '@/lib/replies/exchange/plan.ts'
import { readFile } from '@/lib/replies/exchange/read.ts'
import { toCsv, toJson } from '@/lib/replies/exchange/write.ts'
import { SHIPPED } from '@/lib/replies/index.ts'

const parse = (value: unknown): Reply | undefined => {
  const { id, ...rest } = (value ?? {}) as Record<string, unknown>
  const result = v.safeParse(ReplyInput, id ? value : rest)
  return result.success ? { id: '', ...result.output } : undefined
}
/** What taking a file's text would do to a library. */
function tried(text: string, library: readonly Reply[] = SHIPPED, most = 5000): Plan {
  const found = readFile(text, 'fr')
  if (typeof found === 'string') throw new Error(found)
  return planImport(found, library, parse, most)
}
const own: StoredReply = {
  ...{ id: 'own-1', hlc: 'h', by: 'me', order: 3, ruleId: 'service', tone: 'gentle' },
  ...{ group: 'Livraison', flags: ['spam'], hosts: ['forum.example'] },
  title: { fr: 'Colis; "perdu"', en: 'Lost parcel' },
  variants: { fr: ['Bonjour {name|},\n\nvotre colis {numéro} arrive.', '=1+1'], en: [] },
  fields: [{ name: 'numéro', kind: 'text', required: true }],
}

describe('a file of replies', () => {
  test('comes back whole, once, beside what is there', () => {
    const plan = tried(toJson([own]))
    expect(plan).toMatchObject({ kept: 0, refused: [], versions: [] })
    const { id, hlc, by, order, ...rest } = own
    expect(plan.added).toEqual([rest])
    expect(tried(toJson([own]), [...SHIPPED, own])).toMatchObject({ kept: 1, added: [] })
  })

  test('of the shipped replies changes nothing; a changed one becomes her version of it', () => {
    expect(tried(toJson(SHIPPED))).toMatchObject({ kept: 40, added: [], versions: [] })
    const [first] = SHIPPED as [Reply]
    const changed = { ...first, title: { fr: 'Autre', en: 'Other' } }
    expect(tried(toJson([changed])).versions).toEqual([changed])
    // She had changed it herself: hers stays, the file's comes beside it.
    const hers = { ...first, hlc: 'h', by: 'me', order: 1, title: { fr: 'Mien', en: 'Mine' } }
    const plan = tried(toJson([changed]), [hers, ...SHIPPED.slice(1)])
    expect(plan).toMatchObject({ versions: [], added: [{ title: changed.title }] })
  })

  test('as a table comes back with its titles and wordings', () => {
    const { added } = tried(toCsv([own]))
    expect(added).toHaveLength(1)
    expect(added[0]).toMatchObject({
      ...{ title: { fr: own.title.fr, en: '' }, variants: own.variants },
      ...{ group: own.group, ruleId: own.ruleId, tone: own.tone },
    })
    expect(toCsv([own])).toContain(`'=1+1`)
  })

  test('may be a spreadsheet of another tool, or a plain text', () => {
    const sheet =
      'Title;Text;Language\r\nMerci;"Merci {name|} ;\nà bientôt";\r\nThanks;Thank you;en'
    expect(tried(sheet).added).toMatchObject([
      { title: { fr: 'Merci' }, variants: { fr: ['Merci {name|} ;\nà bientôt'], en: [] } },
      { title: { en: 'Thanks' }, variants: { fr: [], en: ['Thank you'] } },
    ])
    const text = '# Merci\nMerci à vous.\n\n---\nGrand merci.\n\n# Accueil\nBienvenue !\n'
    expect(tried(text).added).toMatchObject([
      { title: { fr: 'Merci' }, variants: { fr: ['Merci à vous.', 'Grand merci.'] } },
      { title: { fr: 'Accueil' }, variants: { fr: ['Bienvenue !'] } },
    ])
  })

  test.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['{"kind":"vigie-replies","version":1,"replies":[]}', 'empty'],
    ['{"replies":', 'foreign'],
    ['[1,2]', 'foreign'],
    ['{"kind":"vigie-replies","version":99,"replies":[{}]}', 'newer'],
    ['PK\u0003\u0004\0\0', 'binary'],
    ['nom;texte\na;b', 'noColumns'],
    ['x'.repeat(8_000_001), 'tooBig'],
  ])('that is wrong says so (%#)', (text, why) => expect(readFile(text, 'fr')).toBe(why))

  test('that is hostile adds nothing it should not, and says what was left out', () => {
    const hostile = [
      null,
      7,
      { ...own, variants: { fr: ['Bonjour {name'], en: [] } },
      { ...own, variants: { fr: [' '], en: [] } },
      { ...own, variants: { fr: ['x'.repeat(100_001)], en: [] } },
      { ...own, tone: 'shouted', title: { fr: '<img src=x onerror=alert(1)>', en: '' } },
      JSON.parse('{"__proto__":{"disabled":true},"id":"x"}'),
      own,
    ]
    const text = JSON.stringify({ kind: 'vigie-replies', version: 1, replies: hostile })
    const plan = tried(text)
    expect(plan.added).toHaveLength(1)
    expect(plan.refused.map(({ why }) => why)).toEqual([
      ...['shape', 'shape', 'braces', 'noText', 'shape', 'shape', 'shape'],
    ])
    expect(tried(text, SHIPPED, 0).refused.at(-1)).toMatchObject({ why: 'tooMany' })
  })

  test('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const found = readFile(text, 'en')
        if (typeof found !== 'string') planImport(found, SHIPPED, parse, 10)
      }),
    )
  })
})

test('a table reads back as it was written, whatever stands in its cells', () => {
  const cell = fc.string().map((text) => text.replace(/\r/g, ''))
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, fc.constant('x')), { minLength: 1 }), (rows) => {
      const read = readCsv(writeCsv([['a', 'b', 'c'], ...rows]))
      const plain = read.slice(1).map((row) => row.map((one) => one.replace(/^'(?=[=+\-@\t])/, '')))
      expect(plain).toEqual(rows.map((row) => row.map((one) => one.replace(/^'(?=[=+\-@\t])/, ''))))
    }),
  )
})
