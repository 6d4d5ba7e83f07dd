import { expect, test } from 'vitest'
import { compile, parseQuery } from '@/lib/watch/query.ts'

const found = (query: string, text: string) => {
  const index = compile([{ id: 'a', query }])
  expect(index.unreadable).toEqual([])
  return index.match({ text })[0]?.hits.map(([start, end]) => text.slice(start, end))
}

test('plain words and phrases are found whatever their case, accents and apostrophes', () => {
  expect(found('oréal', 'Chez L’OREAL aujourd’hui')).toEqual(['OREAL'])
  expect(found("l'oréal", 'Chez L’Oréal aujourd’hui')).toEqual(['L’Oréal'])
  expect(found('"conseil municipal"', 'Le Conseil  Municipal vote')).toEqual(['Conseil  Municipal'])
  expect(found('"conseil municipal"', 'Le conseil du municipal')).toBeUndefined()
  expect(found('cœur', 'au coeur de la ville')).toEqual(['coeur'])
  expect(found('coeur ville', 'au cœur de la VILLE')).toEqual(['cœur', 'VILLE'])
})

test('a query of blanks is refused and says what is missing', () => {
  expect(parseQuery('  \u00a0 ')).toEqual({ error: { at: 0, length: 4, key: 'blank' } })
})

test('each post is given the alerts it meets, with their marks', () => {
  const index = compile([
    { id: 'town', query: '"Saint-Malo"' },
    { id: 'bridge', query: 'pont OU passerelle' },
    { id: 'bad', query: '"' },
  ])
  expect(index.unreadable).toEqual(['bad'])
  expect(index.match({ text: 'La passerelle de Saint Malo' })).toEqual([
    { id: 'bridge', hits: [[3, 13]] },
    { id: 'town', hits: [[17, 27]] },
  ])
})
