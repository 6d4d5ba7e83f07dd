import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinAccounts } from '@/lib/members/join.ts'
import { markOf } from '@/lib/members/journal.ts'
import type { Account, Entry } from '@/lib/model.ts'

const clock = (n: number) => n.toString(36).padStart(13, '0')

const accounts = fc
  .record({
    at: fc.integer({ min: 1, max: 40 }),
    keys: fc.uniqueArray(fc.constantFrom('f:h:#1', 'f:h:@a', 'f:h:@b', 'f:h:@c', 'f:h:~d'), {
      minLength: 1,
    }),
    earlier: fc.uniqueArray(fc.constantFrom('ana', 'bea', 'cleo'), { maxLength: 3 }),
    apart: fc.uniqueArray(fc.constantFrom('f:h:@x', 'f:h:@y')),
  })
  .map(
    ({ at, keys, earlier, apart }): Account => ({
      id: 'a',
      hlc: `${clock(at)}m`,
      by: 'm',
      memberId: `p${at}`,
      platform: 'f',
      host: 'h',
      name: `n${at}`,
      strength: 'handle',
      keys,
      earlier: earlier.map((name, i) => ({ name, until: i })),
      apart,
    }),
  )

/** What counts of an account, whatever order one store happens to keep its keys in. */
const seen = (account: Account) => ({
  ...account,
  keys: [...account.keys].sort(),
  apart: [...(account.apart ?? [])].sort(),
  earlier: account.earlier.map(({ name, until }) => `${until} ${name}`).sort(),
})

test('versions of an account joined in any order, any number of times, are one, and lose no key', () => {
  fc.assert(
    fc.property(fc.uniqueArray(accounts, { minLength: 1, selector: (one) => one.hlc }), (all) => {
      const forth = all.reduce(joinAccounts)
      const back = [...all, ...all].reduceRight(joinAccounts)
      expect(seen(back)).toEqual(seen(forth))
      for (const key of all.flatMap(({ keys }) => keys)) expect(forth.keys).toContain(key)
      for (const was of all.flatMap(({ earlier }) => earlier)) {
        expect(forth.earlier).toContainEqual(was)
      }
    }),
  )
})

const entry = (id: number, fields: Partial<Entry>): Entry => ({
  id: `e${id}`,
  hlc: `${clock(id)}m`,
  by: 'm',
  memberId: 'p',
  kind: 'note',
  at: id,
  ...fields,
})
const DAY = 86_400_000

test('an appeal that reverses takes a warning off the ladder, and its undo puts it back', () => {
  const warning = entry(1, { kind: 'warning', expires: 100 })
  const appeal = entry(2, { kind: 'appeal', about: 'e1', outcome: 'reversed' })
  const undo = entry(3, { kind: 'appeal', supersedes: 'e2', undo: true })
  expect(markOf([warning], 10)).toMatchObject({ reminders: 1, step: 'warning' })
  expect(markOf([warning, { ...appeal, outcome: 'open' }], 10).reminders).toBe(1)
  expect(markOf([warning, appeal], 10)).toMatchObject({ reminders: 0 })
  expect(markOf([warning, appeal, undo], 10).reminders).toBe(1)
})

test('an influencer is to be told within a month, or at the first contact, until they are', () => {
  const tag = entry(1, { kind: 'tag-on', tagId: 'tag-influencer' })
  const contact = entry(5, { kind: 'reply-sent', at: 5 })
  const told = entry(6, { kind: 'informed' })
  expect(markOf([tag], 10).inform).toBe(1 + 30 * DAY)
  expect(markOf([tag, contact], 10).inform).toBe(5)
  expect(markOf([tag, contact, told], 10).inform).toBeUndefined()
  expect(markOf([entry(1, { kind: 'tag-on', tagId: 'tag-press' })], 10).inform).toBeUndefined()
})
