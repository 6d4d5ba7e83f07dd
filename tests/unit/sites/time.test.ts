import { describe, expect, it } from 'vitest'
import { readTime } from '@/lib/sites/time.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const now = new Date(2026, 7, 20, 15, 30).getTime()

/** Earliest and latest moment that a written time may mean, in hours before now. */
function ago(text: string): [number, number] | undefined {
  const when = readTime(text, now)
  return when && [(now - when.at - when.range) / HOUR, (now - when.at + when.range) / HOUR]
}
function local(text: string, language = 'fr'): string | undefined {
  const when = readTime(text, now, language)
  if (!when) return undefined
  const date = new Date(when.at)
  const pad = (n: number) => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())} ${pad(date.getHours())}:${pad(date.getMinutes())}`
}

describe('exact times', () => {
  it.each([
    ['2026-08-10T10:00:00+02:00', '2026-08-10T08:00:00.000Z'],
    ['2026-08-10T08:00:00.000000+0000', '2026-08-10T08:00:00.000Z'],
    ['2026-08-10 08:00:00Z', '2026-08-10T08:00:00.000Z'],
    ['1786348800000', '2026-08-10T08:00:00.000Z'],
    ['1786348800', '2026-08-10T08:00:00.000Z'],
    ['Mon, 10 Aug 2026 08:00:00 GMT', '2026-08-10T08:00:00.000Z'],
    ['Mon, 10 Aug 2026 10:00:00 +0200', '2026-08-10T08:00:00.000Z'],
  ])('%s', (text, iso) => {
    expect(readTime(text, now)).toEqual({ at: Date.parse(iso), range: 0 })
  })
})

describe('relative times lie between their unit and the next', () => {
  it.each([
    ['3 h', 3, 4],
    ['3h', 3, 4],
    ['il y a 3 heures', 3, 4],
    ['il y a une heure', 1, 2],
    ['about an hour ago', 1, 2],
    ['12 hours ago', 12, 13],
    ['8h •', 8, 9],
    ['2 j', 48, 72],
    ['2d ago', 48, 72],
    ['il y a 1 jour', 24, 48],
    ['il y a 2 sem.', 336, 504],
    ['2w', 336, 504],
    ['vor 3 Tagen', 72, 96],
    ['3 hours ago (edited)', 3, 4],
    ['il y a 3 heures (modifié)', 3, 4],
  ])('%s', (text, least, most) => {
    expect(ago(text)).toEqual([least, most])
  })

  it('reads months and years with their own length', () => {
    expect(ago('il y a 5 mois')?.[0]).toBeCloseTo(5 * 30.44 * 24)
    expect(ago('5mo')?.[0]).toBeCloseTo(5 * 30.44 * 24)
    expect(ago('il y a 1 an (modifié)')?.[0]).toBeCloseTo(365.25 * 24)
    expect(ago('1y')?.[1]).toBeCloseTo(2 * 365.25 * 24)
  })

  it('takes a bare m for minutes', () => {
    expect(ago('5 m')?.[0]).toBeCloseTo(5 / 60)
    expect(ago('5 min')?.[0]).toBeCloseTo(5 / 60)
    expect(ago('à l’instant')?.[0]).toBe(0)
  })
})

describe('dates', () => {
  it.each([
    ['12 août 2026 à 10h00', '2026-08-12 10:00'],
    ['12 août 2026 à 10:05', '2026-08-12 10:05'],
    ['18. 05. 2014 22:38', '2014-05-18 22:38'],
    ['17.07, 2011 @ 13:04', '2011-07-17 13:04'],
    ['28.09.1912:44', '2019-09-28 12:44'],
    ['8-15', '2026-08-15 12:00'],
    ['12-24', '2025-12-24 12:00'],
    ['28.09.2019 12:44', '2019-09-28 12:44'],
    ['lun. 10 août 2026 10:00', '2026-08-10 10:00'],
    ['1er mars 2025', '2025-03-01 12:00'],
    ['Apr 20, 2026, 12:00', '2026-04-20 12:00'],
    ['Wednesday, February 12, 2020 10:00 AM', '2020-02-12 10:00'],
    ['Wednesday, February 12, 2020 10:00 PM', '2020-02-12 22:00'],
    ['December 31st, 2025 at 12:15 am', '2025-12-31 00:15'],
    ['12. Okt 2019, 14:33', '2019-10-12 14:33'],
    ['10.08.2026, 14:05', '2026-08-10 14:05'],
    ['2022-4-19', '2022-04-19 12:00'],
    ['10/08/2026', '2026-08-10 12:00'],
    ['08/25/2026', '2026-08-25 12:00'],
    ['12 août', '2026-08-12 12:00'],
    ['12 décembre', '2025-12-12 12:00'],
    ['hier à 14:05', '2026-08-19 14:05'],
    ['Aujourd’hui, 09:15', '2026-08-20 09:15'],
    ['Yesterday at 2:05 PM', '2026-08-19 14:05'],
    ['mer. 1 juil. 2026 08:00', '2026-07-01 08:00'],
    ['3 juin 2026', '2026-06-03 12:00'],
  ])('%s', (text, expected) => {
    expect(local(text)).toBe(expected)
  })

  it('follows the page’s language where a date has two readings', () => {
    expect(local('08/10/2026', 'en-US')).toBe('2026-08-10 12:00')
    expect(local('08/10/2026', 'en-GB')).toBe('2026-10-08 12:00')
    expect(local('08/10/2026', 'fr')).toBe('2026-10-08 12:00')
  })

  it('says how far a day without an hour may be off', () => {
    expect(readTime('1er mars 2025', now)?.range).toBe(DAY / 2)
  })
})

it.each(['', 'Bonjour', 'Répondre', '212 points', 'Compte vérifié', 'mardi', '42'])(
  'finds no time in "%s"',
  (text) => {
    expect(readTime(text, now)).toBeUndefined()
  },
)
