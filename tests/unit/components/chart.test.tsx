// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeAll, expect, test } from 'vitest'
import { browser } from 'wxt/browser'
import type { Chart as AnyChart } from '@/components/metrics/chart.tsx'

let Chart: typeof AnyChart
beforeAll(async () => {
  // Asked when the interface's words are first loaded.
  Object.assign(browser, { i18n: { getUILanguage: () => 'en' } })
  ;({ Chart } = await import('@/components/metrics/chart.tsx'))
})

const STEPS = ['2026-01-05', '2026-01-12'].map((start) => ({ start, short: start, full: start }))

/** A chart of one series; of shares when its top is known. */
function drawn(values: (number | undefined)[], most?: number): HTMLElement {
  const root = document.createElement('div')
  const series = [{ id: 'one', name: 'One', look: 'line', values }] as const
  const given = { title: 'Chart', steps: STEPS, series, show: String }
  render(<Chart {...given} {...(most === undefined ? {} : { most })} />, root)
  return root
}

test('a period in which nothing was counted is said, not drawn from 0 to 1', () => {
  const root = drawn([0, 0])
  expect(root.querySelector('svg')).toBeNull()
  expect(root.textContent).toBe('ChartNothing in this period.')
  expect(drawn([0, 3]).querySelector('svg')).not.toBeNull()
})

test('a share of none is a figure, a share of nothing is not', () => {
  expect(drawn([0, undefined], 1).querySelector('svg')).not.toBeNull()
  expect(drawn([undefined, undefined], 1).querySelector('svg')).toBeNull()
})
