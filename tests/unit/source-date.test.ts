import { expect, test } from 'vitest'
import { timeOf } from '@/lib/sources/date.ts'

const NOON = Date.UTC(2026, 8, 4, 12)

test.each([
  '2026-09-04T12:00:00Z',
  '2026-09-04T14:00:00+02:00',
  '2026-09-04T12:00:00.000',
  '2026-09-04 12:00',
  '2026-09-04T12:00:00.123456Z',
  'Fri, 04 Sep 2026 12:00:00 GMT',
  'Fri, 04 Sep 2026 14:00:00 +0200',
  'Mon, 4 Sep 26 12:00:00 UT',
  '4 Sep 2026 14:00:00 CEST',
  'ven., 04 sept. 2026 12:00:00 +0000',
  'vendredi 4 septembre 2026 12:00:00 +0000',
  'Sex, 4 Set 2026 09:00:00 -0300',
  'Fri Sep 4 2026 12:00:00 GMT+0000',
  1788523200,
  1788523200_000,
  '1788523200',
])('%s is understood', (value) => {
  expect(Math.floor((timeOf(value) ?? 0) / 1000)).toBe(NOON / 1000)
})

test.each([
  '1er août 2026 10:00:00 +0200',
  '1 agosto 2026 08:00:00 GMT',
  '1 Aug 2026 08:00:00 GMT',
])('months of other languages: %s', (value) => expect(timeOf(value)).toBe(Date.UTC(2026, 7, 1, 8)))

test.each([
  '',
  'soon',
  'yesterday at noon',
  '0000-00-00',
  '99/99/9999',
  null,
  undefined,
  Number.NaN,
])('%s is no date', (value) => expect(timeOf(value)).toBeUndefined())
