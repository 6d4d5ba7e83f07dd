import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile, parseQuery } from '@/lib/watch/query.ts'
import { slowly } from './support/slow-query.ts'

const WORDS = [
  'un',
  'deux',
  'deuxième',
  'Élan',
  'elan',
  'cœur',
  'COEUR',
  'coeurs',
  'À',
  'a',
  'mairie',
]
const word = fc.constantFrom(...WORDS)
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ', ', "'", '-', '\n', '. ')), { maxLength: 14 })
  .map((parts) => parts.map((part) => part.join('')).join(''))

const leaf = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 1, arbitrary: word.map((w) => `=${w}`) },
  { weight: 1, arbitrary: fc.constantFrom('deux*', 'coe*', 'ela*', 'mai*', '=COE*', '=Éla*') },
  { weight: 1, arbitrary: word.map((w) => `title:${w}`) },
  {
    weight: 3,
    arbitrary: fc.array(word, { minLength: 2, maxLength: 3 }).map((ws) => `"${ws.join(' ')}"`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.array(word, { minLength: 2, maxLength: 3 }), fc.integer({ min: 1, max: 5 }))
      .map(([ws, n]) => `"${ws.join(' ')}"~${n}`),
  },
)
const nearby = fc
  .tuple(leaf, fc.integer({ min: 1, max: 4 }), leaf, leaf)
  .map(([a, n, b, c]) => `${a} NEAR/${n} (${b} OU ${c})`)

const { query } = fc.letrec<{ query: string; group: string }>((tie) => ({
  query: fc.oneof({ maxDepth: 3 }, leaf, nearby, tie('group')),
  group: fc
    .tuple(
      fc.array(
        fc.tuple(
          fc.constantFrom('', '', '-', 'NOT '),
          tie('query').map((q) => `(${q})`),
        ),
        { minLength: 2, maxLength: 4 },
      ),
      fc.constantFrom(' ', ' AND ', ' OU '),
    )
    .map(([parts, join]) => parts.map((part) => part.join('')).join(join)),
}))
const sound = query.filter((q) => 'ok' in parseQuery(q))

test('the index finds exactly what a plain reading finds, alone and among other queries', () => {
  fc.assert(
    fc.property(
      fc.array(sound, { minLength: 1, maxLength: 6 }),
      text,
      text,
      (queries, t, title) => {
        const index = compile(queries.map((q, i) => ({ id: String(i), query: q })))
        const found = new Set(index.match({ text: t, title }).map((match) => match.id))
        queries.forEach((q, i) => {
          expect(found.has(String(i)), `${q} in ${JSON.stringify([title, t])}`).toBe(
            slowly(q, t, title),
          )
        })
        // Once more: nothing of one post is left for the next.
        expect(new Set(index.match({ text: t, title }).map((match) => match.id))).toEqual(found)
      },
    ),
    {
      numRuns: 300,
      // Only a longer span of the first phrase is near the other word.
      examples: [[['elan NEAR/3 ("cœur elan"~2 OU "un a")'], 'elan COEUR cœur un un Élan ', '']],
    },
  )
}, 60_000)

test('marks lie in the text, in order, without overlap', () => {
  fc.assert(
    fc.property(sound, text, (q, t) => {
      let from = 0
      for (const [start, end] of compile([{ id: 'a', query: q }]).match({ text: t })[0]?.hits ??
        []) {
        expect(start).toBeGreaterThanOrEqual(from)
        expect(end).toBeGreaterThan(start)
        expect(t.slice(start, end)).toMatch(/^[\p{L}\p{M}].*[\p{L}\p{M}]$|^\p{L}$/su)
        from = end
      }
    }),
  )
}, 60_000)

test('any characters at all are read without an exception, as query and as text', () => {
  const rough = fc.string({ unit: 'binary', maxLength: 60 })
  const likely = fc
    .array(
      fc.constantFrom(
        '(',
        ')',
        '"',
        '-',
        '=',
        'OR',
        'NEAR/2',
        '~',
        '*',
        ':',
        'a',
        'site:',
        ' ',
        '#',
        '@',
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(rough, likely), rough, (q, t) => {
      const parsed = parseQuery(q)
      if ('error' in parsed) {
        expect(parsed.error.at).toBeGreaterThanOrEqual(0)
        expect(parsed.error.at).toBeLessThanOrEqual(q.length)
      } else compile([{ id: 'a', query: q }]).match({ text: t + q })
    }),
    { numRuns: 300 },
  )
}, 60_000)
