import { expect, test } from 'vitest'
import { dayStart, today } from '@/lib/metrics/today.ts'
import type { Entry, Mention } from '@/lib/model.ts'

const NOW = new Date(2026, 10, 22, 15).getTime()
const HOUR = 3600_000
let made = 0

function mention(daysAgo: number, more: Partial<Mention> = {}): Mention {
  made += 1
  return {
    id: `m${made}`,
    hlc: '',
    by: '',
    key: `k${made}`,
    state: 'new',
    sourceId: 's',
    sourceKind: 'feed',
    place: 'Blog',
    alertIds: ['a'],
    at: dayStart(NOW, daysAgo) + HOUR,
    foundAt: NOW,
    text: '',
    link: `https://blog.example/${made}`,
    language: 'fr',
    tone: { verdict: 'neutral', confidence: 1, words: [] },
    flags: [],
    hits: [],
    also: [],
    ...more,
  }
}

function entry(kind: Entry['kind'], more: Partial<Entry> = {}): Entry {
  made += 1
  return {
    id: `e${made}`,
    hlc: `${made}`.padStart(6, '0'),
    by: '',
    memberId: 'p',
    at: NOW,
    kind,
    ...more,
  }
}

test('days are counted in their place, those set aside are not, and the usual is the median', () => {
  const mentions = [
    mention(0),
    mention(0, { tone: { verdict: 'negative', confidence: 1, words: [], corrected: true } }),
    mention(0, { state: 'irrelevant' }),
    mention(1),
    ...Array.from({ length: 13 }, (_, i) => [mention(i + 2), mention(i + 2)]).flat(),
    mention(40),
  ]
  const figures = today(mentions, [], NOW)
  expect(figures.days).toEqual([...Array(12).fill(2), 1, 2])
  expect(figures.usual).toBe(2)
  expect(figures.negative).toBe(1)
  expect(figures.corrected).toBe(1)
})

test('the day that loses an hour is one day', () => {
  const after = new Date(2026, 2, 29, 12).getTime()
  const starts = [0, 1, 2].map((back) => new Date(dayStart(after, back)).getDate())
  expect(starts).toEqual([29, 28, 27])
})

test('the first answer is the first draft at the address of the mention', () => {
  const asked = mention(1, { at: NOW - 10 * HOUR, link: 'https://forum.example/t/1#post-2' })
  const drafts = [
    entry('reply-drafted', { page: 'https://forum.example/t/1', at: NOW - 4 * HOUR }),
    entry('reply-drafted', { page: 'https://forum.example/t/1#post-9', at: NOW - 7 * HOUR }),
    entry('reply-drafted', { page: 'https://forum.example/t/2', at: NOW - 9 * HOUR }),
  ]
  const figures = today([asked, mention(0)], drafts, NOW)
  expect(figures.firstAnswer).toBe(3 * HOUR)
  expect(figures.answered).toBe(1)
  expect(today([mention(0)], [], NOW).firstAnswer).toBeUndefined()
})

test('what was taken back is not counted, and a member tagged twice is one', () => {
  const reminder = entry('reminder')
  const entries = [
    reminder,
    entry('note', { supersedes: reminder.id, undo: true }),
    entry('warning'),
    entry('tag-on', { tagId: 'a' }),
    entry('tag-on', { tagId: 'b' }),
    entry('tag-on', { tagId: 'a', memberId: 'q', at: dayStart(NOW, 1) }),
  ]
  expect(today([], entries, NOW)).toMatchObject({ reminders: 1, tagged: 1 })
})
