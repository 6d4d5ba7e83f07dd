import { expect, test } from 'vitest'
import { markTexts } from '@/lib/page/texts.ts'

const filed = {
  filed: true,
  labels: [{ word: '2 rappels', colour: 'amber', icon: 'bell' } as const],
}
const flag = { id: 'shouting', ruleId: 'form', tier: 'flagged', reason: 'Majuscules' } as const

test('a mark tells a screen reader whose card it opens, what is known, and why a post stands out', () => {
  const { mark } = markTexts('fr')
  expect(mark('Camille').label).toContain('Camille')
  expect(mark('Camille', filed).label).toContain('2 rappels')
  const both = mark('Camille', filed, [flag])
  expect(both.label).toContain('Majuscules')
  expect(both.title).toBe('2 rappels\nÀ regarder\u00a0: Majuscules')
})

test('a mark names nobody while it is not sure who stands there', () => {
  expect(markTexts('en').mark(undefined, filed).label).not.toContain('rappels')
})

test('a name without end is cut', () => {
  expect(markTexts('en').mark('x'.repeat(5000)).label.length).toBeLessThan(200)
})
