import { expect, test } from 'vitest'
import type { Plural, Table } from '@/lib/locales/words.ts'

/** Every area of Vigie's own pages in its two languages. */
const tables: Record<string, Record<'fr' | 'en', Table>> = Object.assign(
  {},
  ...Object.values(import.meta.glob('@/lib/locales/pages/*.ts', { eager: true })),
)
const forms = (entry: string | Plural) =>
  typeof entry === 'string' ? [entry] : [entry.one, entry.other]
const sentences = (language: 'fr' | 'en') =>
  Object.entries(tables).flatMap(([area, pair]) =>
    Object.entries(pair[language]).flatMap(([key, entry]) =>
      forms(entry).map((text) => ({ where: `${area}.${key}`, text })),
    ),
  )
/** The areas of Vigie's own pages. */
const PAGES =
  /^(common|mention|popup|dashboard|members|imports|transfer|library|watch|settings|welcome)\./
const slots = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join()

test('French is set as French is printed: curly apostrophes, spaces that do not break', () => {
  const odd = sentences('fr')
    .filter(({ where }) => PAGES.test(where))
    .filter(({ text }) => /\w'\w| [;!?»]|« |\w :/.test(text))
  expect(odd).toEqual([])
})

test('both languages fill the same places', () => {
  const english = sentences('en')
  const differing = sentences('fr').filter(
    ({ text }, index) => slots(text) !== slots(english[index]?.text ?? ''),
  )
  expect(differing.map(({ where }) => where)).toEqual([])
})
