import { expect, test } from 'vitest'
import { hashOf, readPlace } from '@/components/dashboard/address.ts'
import { mentionFilter } from '@/components/dashboard/filters.ts'
import { cleanField, fieldProblem } from '@/components/dashboard/source-fields.ts'
import type { Mention } from '@/lib/model.ts'

test('a view has an address, and the address leads back to it', () => {
  const there = { room: 'members', id: 'member:1/é', filters: { q: 'a&b = c', tag: 'x' } } as const
  expect(readPlace(hashOf(there))).toEqual(there)
  expect(hashOf({ room: 'mentions', filters: { q: '' } })).toBe('#/mentions')
})

test('an odd address leads to the mentions', () => {
  for (const hash of ['', '#', '#/nowhere', '#mentions?']) {
    expect(readPlace(hash).room).toBe('mentions')
  }
})

const mention = {
  state: 'seen',
  text: 'L’École de Velours',
  place: 'blog.example',
  at: 50,
  alertIds: ['a'],
  sourceId: 's',
  tone: { verdict: 'negative', confidence: 1, words: [] },
} as unknown as Mention

test.each([
  [{}, true],
  [{ q: 'ecole VELOURS' }, true],
  [{ q: 'velours absent' }, false],
  [{ state: 'new' }, false],
  [{ state: 'all', tone: 'negative', alert: 'a', source: 's', since: '50' }, true],
  [{ since: '51' }, false],
  [{ tone: 'positive' }, false],
  [{ alert: 'b' }, false],
])('mentions through %j', (filters, fits) => {
  expect(mentionFilter(filters)(mention)).toBe(fits)
})

test('what is done or set aside waits for nobody, and what is set aside is in no figure', () => {
  expect(mentionFilter({})({ ...mention, state: 'done' })).toBe(false)
  expect(mentionFilter({ state: 'all' })({ ...mention, state: 'irrelevant' })).toBe(true)
  const ofADay = { state: 'all', since: '1' }
  expect(mentionFilter(ofADay)({ ...mention, state: 'irrelevant' })).toBe(false)
})

test.each([
  ['address', 'https://exemple.fr/feed', undefined],
  ['address', 'exemple.fr/feed', undefined],
  ['address', 'javascript:alert(1)', 'notAddress'],
  ['address', 'bonjour', 'notAddress'],
  ['address', '   ', 'needed'],
  ['host', 'https://mastodon.social/tags/x', undefined],
  ['host', '127.0.0.1:8080', undefined],
  ['host', 'mastodon', 'notHost'],
  ['host', 'a b', 'notHost'],
  ['word', '', 'needed'],
] as const)('a field of kind %s takes “%s”', (kind, typed, problem) => {
  expect(fieldProblem({ name: 'x', kind, example: '' }, typed)).toBe(problem)
})

test('a pasted address is cut to its host, a bare one gets https', () => {
  const host = { name: 'host', kind: 'host', example: '' } as const
  expect(cleanField(host, ' https://mastodon.social/tags/x ')).toBe('mastodon.social')
  const address = { name: 'address', kind: 'address', example: '' } as const
  expect(cleanField(address, 'exemple.fr/feed')).toBe('https://exemple.fr/feed')
})
