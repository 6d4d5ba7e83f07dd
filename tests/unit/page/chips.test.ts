import { expect, test } from 'vitest'
import type { LabelView } from '@/lib/bus/views.ts'
import { chips, short } from '@/lib/page/chips.ts'

const label = (word: string): LabelView => ({ word, colour: 'blue', icon: 'star' })

test('a mark shows two short words, or one and how many more there are', () => {
  const words = (...names: string[]) => {
    const { shown, more } = chips(names.map(label))
    return [...shown.map(({ word }) => word), ...(more > 0 ? [`+${more}`] : [])]
  }
  expect(words()).toEqual([])
  expect(words('Influenceur')).toEqual(['Influenceur'])
  expect(words('VIP', 'Relais')).toEqual(['VIP', 'Relais'])
  expect(words('2 rappels', 'Influenceur')).toEqual(['2 rappels', '+1'])
  expect(words('Influenceur', 'Relais', 'VIP', 'Presse')).toEqual(['Influenceur', '+3'])
})

test('a word that is too long for a mark is cut with an ellipsis', () => {
  expect(short('Contributrice')).toBe('Contributrice')
  expect(short('Journaliste spécialisée')).toBe('Journaliste sp…')
})
