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

const DAY = Date.UTC(2003, 11, 31)
const at = (hour: number, minute = 0, second = 0) =>
  DAY + ((hour * 60 + minute) * 60 + second) * 1000

test.each([
  ['2003', Date.UTC(2003, 0)],
  ['2003-12', Date.UTC(2003, 11)],
  ['2003-12-31', DAY],
  ['20031231', DAY],
  ['2003-365', DAY],
  ['2003365', DAY],
  ['2003-12-31T10:14Z', at(10, 14)],
  ['2003-12-31T10:14:55-08:00', at(18, 14, 55)],
  ['20031231T101455Z', at(10, 14, 55)],
  ['20031231101455', at(10, 14, 55)],
  ['2003-12-31 23:59:60Z', at(24)],
  ['2003-12-31T24:00:00Z', at(24)],
  ['2003-12-31 10:14:55.7', at(10, 14, 55) + 700],
  ['Wed Dec 31 10:14:55 2003', at(10, 14, 55)],
  ['Wed Dec 31 10:14:55 PST 2003', at(18, 14, 55)],
  ['Wed, 31 Dec 03 10:14:55 EST', at(15, 14, 55)],
  ['Wed, 31 Dec 2003 10:14 GMT', at(10, 14)],
  ['Wednesday, 31-Dec-03 10:14:55 GMT', at(10, 14, 55)],
  ['Wed, 31 Dec 2003', DAY],
  ['31 Dec 2003 10:14:55 ET', at(15, 14, 55)],
  ['Wed, 31 Dec 2003 10:14:55 GMT+01:00', at(9, 14, 55)],
  ['December 31, 2003 10:14 PM', at(22, 14)],
  ['Wed, 2003/12/31 10:14:55 EDT', at(14, 14, 55)],
  ['12/31/2003 10:14:55', at(10, 14, 55)],
  ['31/12/2003 10h14', at(10, 14)],
  ['31.12.2003 10:14', at(10, 14)],
  ['Τετ, 31 Δεκ 2003 10:14:55 EST', at(15, 14, 55)],
  ['2003-december-31T10:14-05:00', at(15, 14)],
  ['2003년 12월 31일 오후 10:14:55', at(13, 14, 55)],
  ['2003-12-31 오전 10:14:55', at(1, 14, 55)],
  ['2003年12月31日 10:14', at(10, 14)],
  ['Ср, 31 дек 2003 10:14:55 +0300', at(7, 14, 55)],
  ['śr., 31 grudnia 2003 10:14:55 CET', at(9, 14, 55)],
  ['mar. 30 déc. 2003 10:14:55 +0000', at(10, 14, 55) - 86_400_000],
  ['Qua, 31 dez 2003 10:14:55 -0300', at(13, 14, 55)],
])('%s is understood too', (value, time) => expect(timeOf(value)).toBe(time))

test.each([
  '1er août 2026 10:00:00 +0200',
  '1 agosto 2026 08:00:00 GMT',
  '1 Aug 2026 08:00:00 GMT',
])('months of other languages: %s', (value) => expect(timeOf(value)).toBe(Date.UTC(2026, 7, 1, 8)))

test.each([
  '',
  'soon',
  '31 Feb 2003',
  '04/05/2003',
  '2003-13-01',
  '2003-12-31T25:00',
  'yesterday at noon',
  '0000-00-00',
  '99/99/9999',
  null,
  undefined,
  Number.NaN,
])('%s is no date', (value) => expect(timeOf(value)).toBeUndefined())
