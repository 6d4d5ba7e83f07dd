import { describe, expect, test } from 'vitest'
import { query as en } from '@/lib/locales/en/query.ts'
import { query as fr } from '@/lib/locales/fr/query.ts'
import { words } from '@/lib/locales/words.ts'
import type { Author } from '@/lib/model.ts'
import { explain } from '@/lib/watch/explain.ts'
import { compile, parseQuery, type Searched } from '@/lib/watch/query.ts'
import { GROUPS, type Group } from './query-cases.ts'
import { FAULTS } from './query-faults.ts'

function searched({ author, ...rest }: Group['post']): Searched {
  if (!author) return rest
  const full: Author = { platform: 'x', host: 'x', strength: 'name', keys: [], ...author }
  return { ...rest, author: full }
}

describe.each(GROUPS)('$about', ({ post, yes, no }) => {
  test.each(yes)('%s finds it', (query) => {
    expect(parseQuery(query)).toHaveProperty('ok')
    const [match] = compile([{ id: 'a', query }]).match(searched(post))
    expect(match?.id).toBe('a')
  })
  test.each(no)('%s does not', (query) => {
    expect(parseQuery(query)).toHaveProperty('ok')
    expect(compile([{ id: 'a', query }]).match(searched(post))).toEqual([])
  })
})

test.each(FAULTS)('%j is refused: %s at %i', (query, key, at, length) => {
  const parsed = parseQuery(query)
  expect(parsed).toMatchObject({ error: { key, at, length } })
  // Each fault has a sentence in both languages, with nothing left to fill in.
  for (const language of ['fr', 'en'] as const) {
    if (!('error' in parsed)) continue
    const sentence = words({ fr, en }, language)(
      parsed.error.key as keyof typeof fr,
      parsed.error.values,
    )
    expect(sentence).not.toMatch(/\{\w+\}/)
  }
})

test('the suite holds at least 300 cases', () => {
  const cases = GROUPS.flatMap(({ yes, no }) => [...yes, ...no]).length + FAULTS.length
  console.log(`query conformance: ${cases} cases`)
  expect(cases).toBeGreaterThanOrEqual(300)
})

test('marks cover what was found, in the text as it is written', () => {
  const text = "Le 👏 C++ de L’Oréal : l'œuvre du conseil  municipal #Été"
  const marks = (query: string) =>
    compile([{ id: 'a', query }])
      .match({ text })[0]
      ?.hits.map(([start, end]) => text.slice(start, end))
  expect(marks("l'oréal oeuvre")).toEqual(['L’Oréal', 'œuvre'])
  expect(marks('"conseil municipal" OU rien')).toEqual(['conseil  municipal'])
  expect(marks('c++ 👏 #été -absent')).toEqual(['👏', 'C++', '#Été'])
  expect(marks('conseil NEAR/3 œuvre')).toEqual(['œuvre', 'conseil'])
})

test.each([
  ['pont', 'Mentions avec « pont »', 'Mentions with “pont”'],
  [
    '(mairie OU "conseil municipal") canal* -lang:en',
    'Mentions avec (« mairie » ou l’expression « conseil municipal ») et un mot qui commence par « canal », hors des textes en « en »',
    'Mentions with (“mairie” or the phrase “conseil municipal”) and a word that begins with “canal”, outside texts in “en”',
  ],
  [
    'a NEAR/3 b SAUF #c',
    'Mentions avec « a » à 3 mots au plus de « b », sans le mot-dièse #c',
    'Mentions with “a” at most 3 words from “b”, without the hashtag #c',
  ],
  [
    'title:=Vigie author:jean site:x.fr @moi "un deux"~4',
    'Mentions avec « Vigie » écrit exactement ainsi dans le titre, un auteur dont le nom contient « jean », une page de x.fr, le compte @moi et « un deux » à 4 mots au plus, dans n’importe quel ordre',
    'Mentions with “Vigie” written exactly so in the title, an author whose name holds “jean”, a page of x.fr, the account @moi and “un deux” at most 4 words apart, in any order',
  ],
  [
    'a, b NEAR/2 c NEAR/3 c# author:@moi -site:x.fr -url:y -source:z',
    'Mentions avec « a », (« b » à 2 mots au plus de « c ») à 3 mots au plus de « c# » et un message du compte @moi, hors des pages de x.fr, sans « y » dans l’adresse, hors des sources « z »',
    'Mentions with “a”, (“b” at most 2 words from “c”) at most 3 words from “c#” and a message by the account @moi, outside the pages of x.fr, without “y” in the address, outside “z” sources',
  ],
])('%s is explained in words', (query, french, english) => {
  const parsed = parseQuery(query)
  if (!('ok' in parsed)) throw new Error('refused')
  expect(explain(parsed.ok, words({ fr, en }, 'fr')).replace(/\u202f|\u00a0/g, ' ')).toBe(french)
  expect(explain(parsed.ok, words({ fr, en }, 'en'))).toBe(english)
})
