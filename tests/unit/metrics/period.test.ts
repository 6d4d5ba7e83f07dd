import { afterAll, expect, test } from 'vitest'
import { addDays, dayOf, daysFrom, isDay, startOf, weekOf } from '@/lib/metrics/day.ts'
import { workingTime } from '@/lib/metrics/hours.ts'
import { comparedWith, periodOf, stepsOf } from '@/lib/metrics/period.ts'
import { lastReport, reportsDue } from '@/lib/metrics/report.ts'
import { quantile } from '@/lib/metrics/stats.ts'

const home = process.env.TZ
afterAll(() => {
  process.env.TZ = home
})
const HOURS = { days: [1, 2, 3, 4, 5], from: 540, to: 1080 }
const HOUR = 3_600_000

test.each([
  ['days-7', '2026-11-16', '2026-11-22'],
  ['week', '2026-11-16', '2026-11-22'],
  ['last-week', '2026-11-09', '2026-11-15'],
  ['month', '2026-11-01', '2026-11-22'],
  ['last-month', '2026-10-01', '2026-10-31'],
  ['year', '2026-01-01', '2026-11-22'],
] as const)('%s on Sunday 22 November 2026', (name, first, last) => {
  expect(periodOf(name, '2026-11-22')).toEqual({ first, last })
})

test.each([
  ['2026-03-01', '2026-03-31', 'before', '2026-02-01', '2026-02-28'],
  ['2026-11-16', '2026-11-22', 'before', '2026-11-09', '2026-11-15'],
  ['2024-02-29', '2024-02-29', 'year', '2023-02-28', '2023-02-28'],
  ['2026-01-01', '2026-12-31', 'year', '2025-01-01', '2025-12-31'],
] as const)('%s to %s, %s', (first, last, how, wasFirst, wasLast) => {
  expect(comparedWith({ first, last }, how)).toEqual({ first: wasFirst, last: wasLast })
})

test('days are the calendar’s where midnight does not exist', () => {
  process.env.TZ = 'Africa/Cairo'
  expect(new Date(startOf('2026-04-24')).getHours()).toBe(1)
  expect(dayOf(startOf('2026-04-24'))).toBe('2026-04-24')
  expect(dayOf(startOf('2026-04-24') - 1)).toBe('2026-04-23')
  expect(daysFrom('2024-02-28', '2024-03-01')).toHaveLength(3)
  expect(addDays('2024-02-29', 365)).toBe('2025-02-28')
  expect(weekOf('2026-11-22')).toBe('2026-11-16')
  expect(['2026-02-29', '2026-13-01', 'x', '2024-02-29'].map(isDay)).toEqual([
    false,
    false,
    false,
    true,
  ])
})

test('working time passes over nights, weekends and the change of clocks', () => {
  process.env.TZ = 'Europe/Paris'
  const at = (day: string, hour: number) =>
    new Date(`${day}T${String(hour).padStart(2, '0')}:00`).getTime()
  expect(workingTime(at('2026-11-20', 17), at('2026-11-23', 10), HOURS)).toBe(2 * HOUR)
  expect(workingTime(at('2026-11-21', 8), at('2026-11-22', 20), HOURS)).toBe(0)
  expect(workingTime(at('2026-03-27', 9), at('2026-03-30', 18), HOURS)).toBe(18 * HOUR)
  expect(workingTime(at('2026-01-05', 0), at('2026-12-28', 0), HOURS)).toBe(51 * 45 * HOUR)
})

test('quantiles are those of spreadsheets', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5)
  expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBeCloseTo(9.1)
  expect(quantile([], 0.5)).toBeUndefined()
})

test('steps of a chart begin where weeks do', () => {
  expect(stepsOf({ first: '2026-11-01', last: '2026-11-16' }, 'week')).toEqual([
    '2026-10-26',
    '2026-11-02',
    '2026-11-09',
    '2026-11-16',
  ])
})

test('a report is announced once, when its week or month is over', () => {
  expect(lastReport('month', '2026-03-01')).toEqual({ first: '2026-02-01', last: '2026-02-28' })
  const due = reportsDue('both', '2026-11-23', { week: '2026-11-15', month: '2026-10-31' })
  expect(due).toEqual([{ every: 'week', period: { first: '2026-11-16', last: '2026-11-22' } }])
  expect(reportsDue('both', '2026-11-24', { week: '2026-11-22', month: '2026-10-31' })).toEqual([])
  expect(reportsDue('none', '2026-11-23', {})).toEqual([])
})
