import { expect, test } from 'vitest'
import { duration, relativeTime } from '@/components/time.ts'

const NOW = Date.UTC(2026, 10, 22, 12)
const ago = (minutes: number, language: 'fr' | 'en') =>
  relativeTime(NOW - minutes * 60_000, NOW, language)

test('a time is said as people say it, then as a date', () => {
  expect(ago(0, 'fr')).toBe('maintenant')
  expect(ago(3, 'en')).toBe('3 min ago')
  expect(ago(60 * 26, 'fr')).toBe('hier')
  expect(ago(60 * 24 * 20, 'fr')).toBe('2 nov.')
  expect(ago(60 * 24 * 400, 'en')).toMatch(/2025/)
})

test('a time to come is said too', () => {
  expect(ago(-5, 'en')).toBe('in 5 min')
})

test('a length keeps its two largest units', () => {
  expect(duration(0, 'en')).toBe('0 min')
  expect(duration((2 * 1440 + 4 * 60 + 12) * 60_000, 'en')).toBe('2 days 4 hr')
  expect(duration((24 * 60 + 5) * 60_000, 'en')).toBe('1 day')
})
