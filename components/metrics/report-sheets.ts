import type { Item } from '@/lib/db/items.ts'
import { common, mention as mentionTable } from '@/lib/locales/pages/common.ts'
import { metrics as table } from '@/lib/locales/pages/metrics.ts'
import { tonesByStep } from '@/lib/metrics/breakdowns.ts'
import type { Mention } from '@/lib/model.ts'
import { type Cell, day, number, type Sheet, text, time } from '@/lib/sheets/sheet.ts'
import { wordsOf } from '../words.ts'
import { cellValue } from './format.ts'
import { ruleName } from './names.ts'
import type { MetricsData } from './read.ts'
import type { ReportItems } from './report-items.ts'
import type { ReportLine } from './report-lines.ts'
import type { ReportPart } from './report-parts.ts'
import type { ReportText } from './report-text.ts'

const STATES = {
  new: 'stateNew',
  seen: 'stateSeen',
  done: 'stateDone',
  irrelevant: 'stateIrrelevant',
} as const satisfies Record<Mention['state'], string>

/** A report as sheets: its figures, its days, how they part, and the items behind them. */
export function reportSheets(
  data: MetricsData,
  { lines, parts }: Pick<ReportText, 'lines' | 'parts'>,
  { mentions, acts }: Pick<ReportItems, 'mentions' | 'acts'>,
): Sheet[] {
  const say = wordsOf(table)
  return [
    figuresSheet(lines),
    daysSheet(data),
    partsSheet(parts),
    {
      name: say('sheetMentions'),
      head: [
        ...(['published', 'place', 'author', 'tone', 'state', 'text', 'link'] as const).map((one) =>
          say(one),
        ),
        say('unitTime', { name: say('answeredAt') }),
      ],
      rows: mentions.map(mentionRow),
    },
    {
      name: say('sheetActs'),
      head: (['date', 'kind', 'rule', 'text', 'link'] as const).map((one) => say(one)),
      rows: acts.flatMap((item): Cell[][] =>
        'entry' in item
          ? [
              [
                time(item.entry.at),
                text(say(`kind-${item.entry.kind}`)),
                text(item.entry.ruleId ? ruleName(item.entry.ruleId, data) : ''),
                text(item.entry.excerpt ?? item.entry.text ?? ''),
                text(item.entry.page ?? ''),
              ],
            ]
          : [],
      ),
    },
  ]
}

function figuresSheet(lines: readonly ReportLine[]): Sheet {
  const say = wordsOf(table)
  const value = ({ indicator: { unit } }: ReportLine, one: number | undefined): Cell =>
    one === undefined
      ? undefined
      : number(
          cellValue(unit, one),
          unit === 'share' ? 'share' : unit === 'time' ? 'hours' : undefined,
        )
  return {
    name: say('sheetFigures'),
    head: [
      say('indicator'),
      say('value'),
      say('previous'),
      say('change'),
      say('target'),
      say('base'),
      say('observed'),
      say('formulaColumn'),
    ],
    rows: lines.map((line) => [
      text(line.indicator.unit === 'time' ? say('unitTime', { name: line.name }) : line.name),
      value(line, line.now.value),
      value(line, line.before?.value),
      text(line.change),
      value(line, line.target),
      line.now.of === undefined ? undefined : number(line.now.of),
      text(line.seen),
      text(line.formula),
    ]),
  }
}

function partsSheet(parts: readonly ReportPart[]): Sheet {
  const say = wordsOf(table)
  return {
    name: say('parts'),
    head: [say('parts'), say('name'), say('count'), say('share')],
    rows: parts.flatMap(({ title, rows }) =>
      rows.map(({ name, count, share }): Cell[] => [
        text(title),
        text(name),
        number(count),
        share === undefined ? undefined : number(share, 'share'),
      ]),
    ),
  }
}

function daysSheet({ observed, scope }: MetricsData): Sheet {
  const say = wordsOf(table)
  const shared = wordsOf(common)
  const tones = ['positive', 'neutral', 'negative', 'uncertain'] as const
  return {
    name: say('sheetDays'),
    head: [say('day'), ...tones.map((tone) => shared(tone)), say('total')],
    rows: tonesByStep(observed, scope, 'day').map((one) => [
      day(one.start),
      ...tones.map((tone) => number(one[tone])),
      number(tones.reduce((sum, tone) => sum + one[tone], 0)),
    ]),
  }
}

function mentionRow(item: Item): Cell[] {
  if (!('mention' in item)) return []
  const shared = wordsOf(common)
  const states = wordsOf(mentionTable)
  const { mention, answered } = item
  return [
    time(mention.at),
    text(mention.place),
    text(mention.author?.name ?? ''),
    text(shared(mention.tone.verdict)),
    text(states(STATES[mention.state])),
    text(mention.title ? `${mention.title} — ${mention.text}` : mention.text),
    text(mention.link),
    answered === undefined ? undefined : number(answered / 3_600_000, 'hours'),
  ]
}
