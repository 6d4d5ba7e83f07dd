import { expect, test } from 'vitest'
import { audienceIn } from '@/lib/members/audience.ts'

test.each([
  ['84 000 abonnés', 84_000],
  ['84 000 abonnées', 84_000],
  ['12,4 k abonnés', 12_400],
  ['1,2 M d’abonnés', 1_200_000],
  ['1.2M followers', 1_200_000],
  ['3,450 Followers', 3450],
  ['812 subscribers', 812],
  ['2 millions d’abonnés', 2_000_000],
  ['Membre depuis 2021 · 940 messages', undefined],
  ['Depuis 2021, abonnés : voir', undefined],
  ['200 abonnements, 15 abonnés', 15],
  ['', undefined],
])('%s → %s', (text, audience) => {
  expect(audienceIn(text)).toBe(audience)
})
