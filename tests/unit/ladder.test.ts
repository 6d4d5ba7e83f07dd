import fc from 'fast-check'
import { expect, test } from 'vitest'
import { charterFor, chartersOf, GENERAL } from '@/lib/members/charter.ts'
import { standing } from '@/lib/members/journal.ts'
import { advise, breachesIn, standsAt } from '@/lib/members/ladder.ts'
import type { Charter, CharterRule, Entry } from '@/lib/model.ts'

const DAY = 86_400_000
const [general] = chartersOf([], 'General') as [Charter]
const rule = (id: string) => general.rules.find((one) => one.id === id) as CharterRule
let made = 0
const breach = (fields: Partial<Entry>): Entry => {
  made += 1
  const id = String(made).padStart(13, '0')
  return {
    id,
    hlc: id,
    by: 'm',
    memberId: 'p',
    kind: 'warning',
    at: made,
    ruleId: 'form',
    ...fields,
  }
}
const advice = (entries: Entry[], ruleId: string, now = 1000, charter = general) =>
  advise(
    charter,
    charter.rules.find(({ id }) => id === ruleId) as CharterRule,
    breachesIn(standing(entries), charter, now),
    now,
  )
const kindOf = ({ step }: { step: number }, charter = general) => charter.steps[step]?.kind

test('a first slight offence is reminded of, without weight; the next one is a warning', () => {
  const first = advice([], 'form')
  expect(first).toMatchObject({ reason: 'first', points: 0 })
  expect(kindOf(first)).toBe('reminder')
  const second = advice([breach({ kind: 'reminder', points: 0 })], 'form')
  expect(second).toMatchObject({ reason: 'again', earlier: 1, points: 1 })
  expect(kindOf(second)).toBe('warning')
})

test('what endangers somebody is no reminder, and says so', () => {
  expect(advice([], 'safety')).toMatchObject({ reason: 'alone', step: 2, warns: 3 })
  const severe = { ...general, rules: [{ ...rule('law'), severe: true as const }] }
  expect(advise(severe, severe.rules[0] as CharterRule, [], 0)).toMatchObject({
    reason: 'severe',
    step: general.steps.length - 1,
  })
})

test('the ladder warns of the step that one more breach would reach', () => {
  const before = [breach({ points: 2, ruleId: 'respect' })]
  // 2 + 1 = 3: still a warning; one more of it reaches 4, the first suspension.
  const next = advice([...before, breach({ kind: 'reminder', points: 0 })], 'form')
  expect(kindOf(next)).toBe('warning')
  expect(general.steps[next.warns ?? 0]).toMatchObject({ measure: 'suspension', days: 3 })
})

test('an expired, reversed or taken-back breach weighs nothing', () => {
  const warning = breach({ points: 2, ruleId: 'respect', expires: 500 })
  expect(advice([warning], 'respect', 499).reason).toBe('again')
  expect(advice([warning], 'respect', 500).reason).toBe('first')
  const appeal = breach({ kind: 'appeal', about: warning.id, outcome: 'reversed' })
  expect(advice([warning, appeal], 'respect', 499).reason).toBe('first')
  const undo = breach({ supersedes: warning.id, undo: true })
  expect(advice([warning, undo], 'respect', 499).reason).toBe('first')
})

test('quiet spans take points off where the charter says so', () => {
  const charter = { ...general, quietDays: 30 }
  const given = [breach({ points: 4, ruleId: 'ads', at: 0, expires: 365 * DAY })]
  expect(kindOf(advice(given, 'ads', DAY, charter))).toBe('sanction')
  expect(kindOf(advice(given, 'ads', 100 * DAY, charter))).toBe('warning')
})

test('each space has its own ladder, and its host finds it', () => {
  const own: Charter = { ...general, id: 'c1', name: 'Forum', hosts: ['forum.example'] }
  const all = chartersOf([own], 'General')
  expect(charterFor(all, 'https://forum.example/t/1').id).toBe('c1')
  expect(charterFor(all, 'https://www.forum.example/').id).toBe('c1')
  expect(charterFor(all, 'https://notforum.example/').id).toBe(GENERAL)
  expect(charterFor(all, undefined).id).toBe(GENERAL)
  const there = [breach({ points: 4, charterId: 'c1', ruleId: 'respect' })]
  expect(advice(there, 'respect').reason).toBe('first')
  expect(advice(there, 'respect', 1000, own).reason).toBe('again')
})

test('where somebody stands is what was given to them, not a sum', () => {
  const suspended = breach({
    kind: 'sanction',
    measure: 'suspension',
    at: 0,
    until: 14 * DAY,
    points: 0,
  })
  expect(standsAt(general, breachesIn([suspended], general, 1))).toBe(3)
  expect(standsAt(general, [])).toBe(-1)
})

test('more breaches never advise a milder step, and a warned step is always higher', () => {
  const ids = fc.constantFrom(...general.rules.map(({ id }) => id))
  fc.assert(
    fc.property(fc.array(ids, { maxLength: 12 }), ids, (history, ruleId) => {
      const entries: Entry[] = []
      for (const id of history) {
        const { points } = advice(entries, id)
        const before = advice(entries, ruleId).step
        entries.push(breach({ ruleId: id, points, kind: points === 0 ? 'reminder' : 'warning' }))
        const after = advice(entries, ruleId)
        expect(after.step).toBeGreaterThanOrEqual(before)
        if (after.warns !== undefined) expect(after.warns).toBeGreaterThan(after.step)
      }
    }),
  )
})

test('an appeal that reverses an edited warning still does', () => {
  const warning = breach({ points: 2, ruleId: 'respect' })
  const appeal = breach({ kind: 'appeal', about: warning.id, outcome: 'reversed' })
  const edit = breach({ points: 2, ruleId: 'respect', supersedes: warning.id, origin: warning.id })
  expect(advice([warning, edit], 'respect').reason).toBe('again')
  expect(advice([warning, appeal, edit], 'respect').reason).toBe('first')
})
