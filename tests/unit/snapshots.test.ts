import { expect, test } from 'vitest'
import { type Snapshot, tooMany } from '@/lib/privacy/copy.ts'

const DAY = 86_400_000
const NOW = 1000 * DAY
const copy = (days: number): Snapshot => ({
  name: `d${days}`,
  at: NOW - days * DAY,
  members: 1,
  bytes: 1,
})

test('of the copies of sixty days one a day stays for a week, then one a week for a month', () => {
  const all = Array.from({ length: 60 }, (_, days) => copy(days))
  const dropped = new Set(tooMany(all, NOW).map(({ name }) => name))
  const kept = all.filter(({ name }) => !dropped.has(name)).map(({ name }) => name)
  expect(kept).toEqual(['d0', 'd1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd14', 'd21', 'd28'])
})

test('several copies of one day leave the newest', () => {
  expect(tooMany([copy(0.1), copy(0.2), copy(0)], NOW).map(({ name }) => name)).toEqual([
    'd0.1',
    'd0.2',
  ])
})
