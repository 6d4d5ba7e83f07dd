import { expect, test } from 'vitest'
import type { Alert, Mention } from '@/lib/model.ts'
import { isQuiet, lastDue } from '@/lib/watch/hours.ts'
import { signalsOf } from '@/lib/watch/signals.ts'
import { loudnessOf } from '@/lib/watch/telling.ts'

const HOUR = 3_600_000
const NOW = new Date(2026, 4, 20, 12).getTime()
const alert = (id: string, fields: Partial<Alert> = {}): Alert => ({
  ...{ id, hlc: '0', by: 'me', name: id, query: id, colour: 'blue', notify: 'always' },
  ...fields,
})
let made = 0
const mention = (hoursAgo: number, fields: Partial<Mention> = {}): Mention =>
  ({
    id: `m${made++}`,
    alertIds: ['a'],
    state: 'seen',
    at: NOW - hoursAgo * HOUR,
    tone: { verdict: 'neutral', confidence: 1, words: [] },
    ...fields,
  }) as Mention
const tone = (verdict: Mention['tone']['verdict']) => ({
  tone: { verdict, confidence: 1, words: [] },
})
const days = (perDay: number, fields: Partial<Mention> = {}) =>
  Array.from({ length: 14 * perDay }, (_, i) => mention(25 + (i % 14) * 24 + i / 100, fields))
const today = (count: number, fields: Partial<Mention> = {}) =>
  Array.from({ length: count }, (_, i) => mention(1 + i / 10, fields))
const kinds = (mentions: Mention[], influencers = new Set<string>()) =>
  signalsOf([alert('a')], mentions, influencers, NOW).map(({ kind }) => kind)

test('a spike stands out of the median of fourteen days, and of chance', () => {
  expect(kinds([...days(2), ...today(6)])).toEqual([])
  expect(kinds([...days(2), ...today(7)])).toEqual(['spike'])
  expect(kinds(today(4))).toEqual([])
  expect(kinds(today(5))).toEqual(['spike'])
  expect(kinds([...days(20), ...today(40)])).toEqual([])
  expect(kinds([...days(20), ...today(61)])).toEqual(['spike'])
  // One loud day among the fourteen moves a mean, not a median.
  expect(
    kinds([...days(1), ...Array.from({ length: 60 }, () => mention(50)), ...today(8)]),
  ).toEqual(['spike'])
  expect(kinds([...days(1), ...today(8, { state: 'irrelevant' })])).toEqual([])
  expect(signalsOf([alert('a', { paused: true })], today(9), new Set(), NOW)).toEqual([])
})

test('a tone turns when most of a day is negative and that is new', () => {
  const angry = today(4, tone('negative'))
  expect(kinds([...days(2, tone('positive')), ...angry])).toEqual(['turn'])
  expect(kinds([...days(2, tone('negative')), ...angry])).toEqual([])
  expect(kinds([...days(2, tone('positive')), ...today(4, tone('uncertain'))])).toEqual([])
  expect(kinds([...days(2, tone('positive')), ...angry.slice(1)])).toEqual([])
})

test('the first mention by an influencer is told, the next ones are not', () => {
  const author = { name: 'Ada', keys: ['x:@ada'] } as Mention['author'] & object
  const known = new Set(['x:@ada'])
  expect(kinds([mention(2, { author }), mention(1, { author })], known)).toEqual(['influencer'])
  expect(kinds([mention(2, { author }), mention(100, { author })], known)).toEqual([])
  expect(kinds([mention(2, { author })])).toEqual([])
})

test.each([
  ['22:00', '07:00', 23, true],
  ['22:00', '07:00', 6, true],
  ['22:00', '07:00', 7, false],
  ['22:00', '07:00', 12, false],
  ['12:00', '14:00', 13, true],
  ['12:00', '14:00', 14, false],
  ['12:00', '12:00', 12, false],
  ['', '07:00', 6, false],
  ['25:00', '07:00', 6, false],
])('quiet from %s to %s at %i h: %s', (from, to, hour, quiet) => {
  expect(isQuiet(new Date(2026, 4, 20, hour).getTime(), from, to)).toBe(quiet)
})

test('a digest is due once a day at its local time, also over a change of clock', () => {
  const at = (day: number, hour: number) => new Date(2026, 2, day, hour, 30).getTime()
  expect(lastDue(at(29, 9), '08:30')).toBe(at(29, 8))
  expect(lastDue(at(29, 7), '08:30')).toBe(at(28, 8))
  expect(lastDue(at(30, 7), '08:30')).toBe(at(29, 8))
  expect(lastDue(at(29, 7), '')).toBeUndefined()
})

test('the loudest alert of a mention decides', () => {
  const loud = loudnessOf([
    alert('a', { notify: 'digest' }),
    alert('b', { notify: 'negative' }),
    alert('c', { notify: 'never', urgent: true }),
    alert('d', { notify: 'never' }),
  ])
  const of = (alertIds: string[], fields: Partial<Mention> = {}) => {
    const one = mention(1, { alertIds, ...fields })
    return [loud.now(one), loud.urgent(one), loud.digest(one)]
  }
  expect(of(['a'])).toEqual([false, false, true])
  expect(of(['a', 'b'], tone('negative'))).toEqual([true, false, false])
  expect(of(['b'], tone('positive'))).toEqual([false, false, true])
  expect(of(['c', 'a'])).toEqual([true, true, false])
  expect(of(['d'])).toEqual([false, false, false])
  expect(of(['gone'])).toEqual([false, false, false])
})
