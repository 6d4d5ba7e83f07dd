import { expect, it } from 'vitest'
import { doubtOf } from '@/lib/sites/health.ts'
import { SITES } from '@/lib/sites/index.ts'

const discourse = SITES.find(({ id }) => id === 'discourse')
if (!discourse) throw new Error('Discourse is gone')
const topic = 'https://forum.example/t/subject/12'

it('doubts a reader that sees posts without their authors', () => {
  expect(doubtOf(discourse, { found: 1, withoutAuthor: 9 }, topic)).toBe('unread')
})

it('doubts a reader that finds nothing where posts are due', () => {
  expect(doubtOf(discourse, { found: 0, withoutAuthor: 0 }, topic)).toBe('empty')
})

it('does not mind a deleted account, or a page without posts', () => {
  expect(doubtOf(discourse, { found: 20, withoutAuthor: 2 }, topic)).toBeUndefined()
  expect(
    doubtOf(discourse, { found: 0, withoutAuthor: 0 }, 'https://forum.example/about'),
  ).toBeUndefined()
})

it('has an address pattern that compiles, where a site has one', () => {
  for (const site of SITES)
    expect(() => doubtOf(site, { found: 0, withoutAuthor: 0 }, topic)).not.toThrow()
})
