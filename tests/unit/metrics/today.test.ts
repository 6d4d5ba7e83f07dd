import { expect, test } from 'vitest'
import { addDays, dayOf, startOf } from '@/lib/metrics/day.ts'
import type { ActRow } from '@/lib/metrics/tally/acts.ts'
import type { AnswerRow } from '@/lib/metrics/tally/answers.ts'
import type { MentionRow } from '@/lib/metrics/tally/mentions.ts'
import { today } from '@/lib/metrics/today.ts'

const NOW = new Date(2026, 10, 22, 15).getTime()
const TODAY = dayOf(NOW)
const HOUR = 3_600_000
const where = { source: 's', platform: 'feed', space: 'blog.example', alerts: 'a' }

const mentions = (count: number, more: Partial<MentionRow> = {}) => ({
  ...where,
  state: 'new' as const,
  verdict: 'neutral' as const,
  author: '',
  corrected: 0 as const,
  also: 0,
  count,
  ...more,
})

const answer = (mention: string, more: Partial<AnswerRow>) => ({
  ...where,
  mention,
  state: 'seen' as const,
  verdict: 'neutral' as const,
  at: NOW - 10 * HOUR,
  answered: 0,
  done: 0,
  count: 1,
  ...more,
})

const act = (kind: ActRow['kind'], count: number, lead: 0 | 1 = 1) => ({
  kind,
  rule: '',
  tag: '',
  space: '',
  from: '',
  outcome: '',
  repeat: 0 as const,
  lead,
  count,
})

test('days are counted in their place, those set aside are not, and the usual is the median', () => {
  const back = (days: number) => addDays(TODAY, -days)
  const rows = new Map<string, ReturnType<typeof mentions>[]>([
    [
      TODAY,
      [
        mentions(1),
        mentions(1, { verdict: 'negative', corrected: 1 }),
        mentions(5, { state: 'irrelevant' }),
      ],
    ],
    [back(1), [mentions(1)]],
    ...Array.from(
      { length: 13 },
      (_, i) => [back(i + 2), [mentions(2)]] as [string, ReturnType<typeof mentions>[]],
    ),
    [back(40), [mentions(9)]],
  ])
  const figures = today({ mentions: rows, answers: new Map(), acts: [] }, NOW)
  expect(figures.days).toEqual([...Array(12).fill(2), 1, 2])
  expect(figures.usual).toBe(2)
  expect(figures.negative).toBe(1)
  expect(figures.corrected).toBe(1)
})

test('the day that loses an hour is one day', () => {
  const after = dayOf(new Date(2026, 2, 29, 12).getTime())
  expect([0, 1, 2].map((back) => addDays(after, -back))).toEqual([
    '2026-03-29',
    '2026-03-28',
    '2026-03-27',
  ])
  expect(dayOf(startOf('2026-03-29'))).toBe('2026-03-29')
})

test('the delay of the first answer is the median over what was answered', () => {
  const answers = new Map([
    [
      TODAY,
      [
        answer('m1', { answered: NOW - 7 * HOUR }),
        answer('m2', { done: NOW }),
        answer('m3', { answered: NOW, state: 'irrelevant' }),
      ],
    ],
  ])
  const figures = today({ mentions: new Map(), answers, acts: [] }, NOW)
  expect(figures).toMatchObject({ firstAnswer: 3 * HOUR, answered: 1 })
  const none = today({ mentions: new Map(), answers: new Map(), acts: [] }, NOW)
  expect(none.firstAnswer).toBeUndefined()
})

test('reminders are counted, and members who were tagged, not their tags', () => {
  const acts = [act('reminder', 2), act('warning', 1), act('tag-on', 3), act('tag-on', 4, 0)]
  const figures = today({ mentions: new Map(), answers: new Map(), acts }, NOW)
  expect(figures).toMatchObject({ reminders: 3, tagged: 3 })
})
