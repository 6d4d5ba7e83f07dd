import { expect, test } from 'vitest'
import { actRows } from '@/lib/metrics/tally/acts.ts'
import { answerRow, repliesIn } from '@/lib/metrics/tally/answers.ts'
import { spaceOf } from '@/lib/metrics/tally/mentions.ts'
import type { Entry, Mention } from '@/lib/model.ts'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 22, 12)
let made = 0

function entry(kind: Entry['kind'], more: Partial<Entry> = {}): Entry {
  made += 1
  const hlc = String(made).padStart(6, '0')
  return { id: `e${made}`, hlc, by: '', memberId: 'p', at: NOW, kind, ...more }
}

const mention = (more: Partial<Mention> = {}) =>
  ({
    id: 'm',
    at: NOW,
    state: 'new',
    link: 'https://forum.example/t/1#post-2',
    sourceId: 's',
    sourceKind: 'discourse',
    alertIds: ['b', 'a'],
    tone: { verdict: 'neutral', confidence: 1, words: [] },
    ...more,
  }) as Mention

test('a mention is answered by the first reply at its address that is not older', () => {
  const page = 'https://forum.example/t/1'
  const journal = [
    entry('reply-drafted', { page, at: NOW - 1 }),
    entry('reply-drafted', { page: `${page}#post-9`, at: NOW + 3 }),
    entry('reply-drafted', { page, at: NOW + 5 }),
    entry('reply-drafted', { page: 'https://forum.example/t/2', at: NOW + 1 }),
    entry('note', { page, at: NOW + 1 }),
  ]
  expect(answerRow(mention(), repliesIn(journal))).toMatchObject({
    answered: NOW + 3,
    done: 0,
    alerts: 'a b',
    space: 'forum.example',
  })
  expect(answerRow(mention(), [])).toBeUndefined()
})

test('a reply that was seen as sent answers what its draft was prepared for, when it was sent', () => {
  const draft = entry('reply-drafted', { page: 'https://forum.example/t/1', at: NOW + 1 })
  const sent = entry('reply-sent', {
    page: 'https://forum.example/t/1/7',
    at: NOW + 9,
    supersedes: draft.id,
  })
  expect(answerRow(mention(), repliesIn([draft, sent]))?.answered).toBe(NOW + 9)
})

test('a reply that names a mention answers that one only', () => {
  const replies = repliesIn([
    entry('reply-drafted', { page: 'https://forum.example/t/1', mentionId: 'other', at: NOW + 1 }),
  ])
  expect(answerRow(mention(), replies)).toBeUndefined()
  expect(answerRow(mention({ id: 'other' }), replies)?.answered).toBe(NOW + 1)
})

test('the ladder is climbed from the highest step that still counts, and a year is remembered', () => {
  const rows = actRows([
    entry('reminder', { ruleId: 'form', at: NOW - 500 * DAY, expires: NOW - 400 * DAY }),
    entry('reminder', { ruleId: 'form', at: NOW - 20 * DAY, expires: NOW - 10 * DAY }),
    entry('warning', { ruleId: 'insults', at: NOW - 5 * DAY }),
    entry('sanction', { ruleId: 'form', at: NOW }),
  ]).map(({ row }) => `${row.from} → ${row.kind} ${row.repeat}`)
  expect(rows).toEqual([
    'none → reminder 0',
    'none → reminder 0',
    'none → warning 0',
    'warning → sanction 1',
  ])
})

test('what an appeal reversed weighs on nothing that comes after', () => {
  const first = entry('warning', { ruleId: 'form', at: NOW - 3 })
  const rows = actRows([
    first,
    entry('appeal', { about: first.id, outcome: 'reversed', at: NOW - 2 }),
    entry('reminder', { ruleId: 'form' }),
  ])
  expect(rows[2]?.row).toMatchObject({ from: 'none', repeat: 0 })
})

test.each([
  ['https://www.Example.org:8080/x', 'example.org'],
  ['http://user@forum.example/a?b#c', 'forum.example'],
  ['javascript:alert(1)', ''],
  ['', ''],
])('the space of %s is %s', (address, space) => {
  expect(spaceOf(address)).toBe(space)
})
