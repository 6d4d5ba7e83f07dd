import { expect, test } from 'vitest'
import { browser } from 'wxt/browser'
import type { MetricsData } from '@/components/metrics/read.ts'
import { USUAL_HOURS } from '@/lib/metrics/hours.ts'

// What components say is in the browser's language, which is asked for when they are loaded.
Object.assign(browser, { i18n: { getUILanguage: () => 'fr' } })
const { reportParts } = await import('@/components/metrics/report-parts.ts')
const { reportSheets } = await import('@/components/metrics/report-sheets.ts')
const { reportHtml, reportMarkdown } = await import('@/components/metrics/report-text.ts')

const DAY = '2026-11-16'
const HOSTILE = '<img src=x onerror=alert(1)> | *Velours* [x](javascript:alert(1))'

const row = {
  state: 'new',
  verdict: 'negative',
  source: 's1',
  platform: 'mastodon',
  space: 'forum.example',
  author: 'k',
  corrected: 0,
  also: 0,
} as const

const DATA = {
  observed: {
    mentions: new Map([
      [
        DAY,
        [
          { ...row, alerts: 'a1', count: 3 },
          { ...row, alerts: 'a2', space: 'blog.example', count: 1 },
        ],
      ],
    ]),
    answers: new Map(),
    acts: new Map(),
    waiting: [],
    worn: [],
  },
  scope: {
    period: { first: DAY, last: '2026-11-22' },
    narrowing: {},
    now: Date.UTC(2026, 10, 26),
    hours: USUAL_HOURS,
  },
  alerts: [{ id: 'a1', name: HOSTILE }],
  sources: [],
  charters: [],
  targets: [],
  coverage: [],
  annotations: [],
} as unknown as MetricsData

const parts = reportParts(DATA, {
  people: Array.from({ length: 10 }, (_, i): [string, number] => [`P${i}`, 10 - i]),
  topics: [],
  tags: [],
})
const text = {
  title: 'Bilan',
  intro: 'x',
  lines: [],
  parts,
  proposals: [{ text: HOSTILE, author: HOSTILE, link: 'javascript:alert(1)' }],
}

test('a report says how its figures part, and leaves out what is empty', () => {
  const of = (id: string) => parts.find((one) => one.id === id)?.rows
  expect(of('voice')?.map(({ count, share }) => [count, share])).toEqual([
    [3, 0.75],
    [1, 0.25],
  ])
  expect(of('space')?.map(({ name, count }) => [name, count])).toEqual([
    ['forum.example', 3],
    ['blog.example', 1],
  ])
  // Those who are first are no whole: nothing is said of the others, nor of shares.
  expect(of('people')).toHaveLength(10)
  expect(of('people')?.at(-1)).toEqual({ name: 'P9', count: 1 })
  expect(parts.map(({ id }) => id)).not.toContain('topics')
})

test('the sheets hold every part, with shares as numbers', () => {
  const sheets = reportSheets(DATA, text, { mentions: [], acts: [] })
  const sheet = sheets.find(({ head }) => head.length === 4)
  expect(sheet?.rows).toHaveLength(parts.reduce((sum, { rows }) => sum + rows.length, 0))
  expect(sheet?.rows[0]?.[3]).toEqual({ kind: 'number', value: 0.75, look: 'share' })
})

test('names and texts from pages are text in a copied report, and no link runs anything', () => {
  const html = reportHtml(text)
  expect(html).not.toMatch(/<img|href="javascript/i)
  expect(html).toContain('&#60;img')
  const markdown = reportMarkdown(text)
  expect(markdown).not.toMatch(/(^|[^\\])<img|<javascript/)
  expect(markdown).toContain('\\| \\*Velours\\* \\[x\\]\\(')
  // A bar in a name makes no column.
  for (const line of markdown.split('\n').filter((one) => one.startsWith('| ')))
    expect([2, 6]).toContain(line.replaceAll('\\|', '').split('|').length - 2)
})
