import { expect, test } from 'vitest'
import { SHIPPED } from '@/lib/replies/index.ts'
import { searcher } from '@/lib/replies/search.ts'

const find = searcher(SHIPPED, ({ title, group, variants }) => ({
  title: title.fr,
  group,
  texts: [...variants.fr, ...variants.en],
}))
const ids = (query: string) => find(query).map((reply) => reply.id)

test('an empty search keeps everything in its order', () => {
  expect(ids('  ')).toEqual(SHIPPED.map((reply) => reply.id))
})

test('accents, case and order of the words do not matter', () => {
  expect(ids('RECIDIVE')[0]).toBe('insult-2')
  expect(ids('rappel insulte')[0]).toBe('insult-1')
  expect(ids('reponse a un recours')[0]).toBe('appeal')
})

test('letters left out are forgiven, after what matches in full', () => {
  expect(ids('mjsc')).toContain('shouting')
  expect(ids('pub')[0]).toBe('advertising')
})

test('the text is searched too, after the titles', () => {
  expect(ids('PHAROS')).toEqual(['hate'])
  expect(ids('spam')[0]).toBe('spam')
})

test('what fits nothing finds nothing', () => {
  expect(ids('xyzzy')).toEqual([])
})
