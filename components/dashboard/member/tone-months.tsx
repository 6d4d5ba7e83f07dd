import type { VNode } from 'preact'
import type { CardView } from '@/lib/bus/views.ts'
import { person } from '@/lib/locales/pages/person.ts'
import { dateFormat } from '@/lib/text/intl.ts'
import { language, useWords } from '../../words.ts'

type Tone = CardView['tones'][number]

interface Month {
  start: number
  positive: number
  neutral: number
  negative: number
}
/** Months shown at once. */
const MOST = 12
const HEIGHT = 48

/** Mentions a month, the last twelve that have any or lie between: content above, not below. */
function monthsOf(tones: readonly Tone[]): Month[] {
  const first = (time: number, ahead = 0) => {
    const day = new Date(time)
    return new Date(day.getFullYear(), day.getMonth() + ahead, 1).getTime()
  }
  const last = tones.at(-1)
  if (last === undefined) return []
  const months: Month[] = []
  for (let ahead = 1 - MOST; ahead <= 0; ahead++) {
    months.push({ start: first(last.at, ahead), positive: 0, neutral: 0, negative: 0 })
  }
  for (const { at, verdict } of tones) {
    const month = months.findLast(({ start }) => start <= at)
    if (month) month[verdict === 'uncertain' ? 'neutral' : verdict] += 1
  }
  return months.slice(
    Math.max(
      0,
      months.findIndex((m) => m.positive + m.neutral + m.negative > 0),
    ),
  )
}

/** Pixels of a bar; one mention is always seen. */
const heightOf = (count: number, top: number) =>
  count === 0 ? 0 : Math.max(3, (count / top) * HEIGHT)

/** The tone of somebody's mentions month by month. It describes texts, and rates nobody. */
export function ToneMonths({ tones }: { tones: readonly Tone[] }): VNode {
  const say = useWords(person)
  if (tones.length === 0) return <p class="muted">{say('noTone')}</p>
  const months = monthsOf(tones)
  const top = Math.max(1, ...months.map((m) => Math.max(m.positive + m.neutral, m.negative)))
  const below = Math.max(...months.map(({ negative }) => heightOf(negative, top)))
  const name = dateFormat(language.value, { month: 'short', year: '2-digit' })
  return (
    <ol class="tone-months" aria-label={say('toneTitle', { count: tones.length })}>
      {months.map((month) => {
        const label = name.format(month.start)
        const { positive, neutral, negative } = month
        const said = say('toneBar', { month: label, positive, neutral, negative })
        const bar = (count: number, verdict: string) =>
          count > 0 && <i class={verdict} style={{ height: `${heightOf(count, top)}px` }} />
        return (
          <li key={month.start} title={said}>
            <span class="unseen">{said}</span>
            <span class="up" aria-hidden="true">
              {bar(positive, 'positive')}
              {bar(neutral, 'neutral')}
            </span>
            <span class="down" aria-hidden="true" style={{ height: `${below}px` }}>
              {bar(negative, 'negative')}
            </span>
            <span class="month" aria-hidden="true">
              {label}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
