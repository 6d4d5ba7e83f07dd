import type { ComponentChildren, VNode } from 'preact'
import { ask } from '@/lib/bus/ask.ts'
import { oldestOf } from '@/lib/db/recent.ts'
import { rowsByDay, rowsNow, talliesHold } from '@/lib/db/tallies/read.ts'
import { popup } from '@/lib/locales/pages/popup.ts'
import { dayOf, startOf } from '@/lib/metrics/day.ts'
import { sum } from '@/lib/metrics/scope.ts'
import { firstDay, today } from '@/lib/metrics/today.ts'
import { numberFormat } from '@/lib/text/intl.ts'
import { useLive } from '../live.ts'
import { now, RelativeTime } from '../relative-time.tsx'
import { Sparkline } from '../sparkline.tsx'
import { duration } from '../time.ts'
import { Unreadable } from '../trouble.tsx'
import { language, useWords } from '../words.ts'
import { openDashboard } from './header.tsx'

/** Everything the tab shows, read in one go; nothing while the figures are being made again. */
async function readToday() {
  const at = Date.now()
  const [day, since] = [dayOf(at), firstDay(at)]
  const [ready, mentions, answers, acts, waiting, ...oldest] = await Promise.all([
    talliesHold(),
    rowsByDay('mentions', since, day),
    rowsByDay('answers', since, day),
    rowsByDay('acts', day, day),
    rowsNow('waiting'),
    oldestOf('new'),
    oldestOf('seen'),
  ])
  if (!ready) {
    await ask('metrics.make', {})
    return undefined
  }
  return {
    ...today({ mentions, answers, acts: acts.get(day) ?? [] }, at),
    waiting: sum(waiting),
    oldest: Math.min(...oldest.filter((time) => time !== undefined)),
  }
}

/** Today against the usual; each figure opens the list behind it. */
export function TodayTab(): VNode | null {
  const say = useWords(popup)
  const live = useLive(readToday, ['tallies'])
  if (live.state === 'failed') return <Unreadable {...live} />
  if (live.state === 'reading') return null
  if (live.value === undefined) return <p class="after muted">{say('metricMaking')}</p>
  const { days, usual, negative, corrected, waiting, oldest, firstAnswer, answered } = live.value
  const count = days.at(-1) ?? 0
  const number = numberFormat(language.value)
  const share = numberFormat(language.value, { style: 'percent' })
  const day = `since=${startOf(dayOf(now.value))}`
  return (
    <ul class="figures">
      <Figure
        wide
        name={say('metricMentions')}
        value={number.format(count)}
        note={say('metricUsual', { count: usual })}
        to={`mentions?state=all&${day}`}
      >
        <Sparkline
          days={days}
          usual={usual}
          label={say('metricSpark', { list: days.join(', ') })}
        />
      </Figure>
      <Figure
        name={say('metricNegative')}
        value={count === 0 ? say('metricNone') : share.format(negative / count)}
        note={
          say('metricNegativeOf', { part: negative, count }) +
          (corrected > 0 ? ` · ${say('metricCorrected', { count: corrected })}` : '')
        }
        to={`mentions?state=all&tone=negative&${day}`}
      />
      <Figure
        name={say('metricWaiting')}
        value={number.format(waiting)}
        note={
          waiting === 0 ? (
            say('metricNoneWaiting')
          ) : (
            <>
              {say('metricOldest', { time: '' })}
              <RelativeTime at={oldest} />
            </>
          )
        }
        to="mentions?state=open&order=oldest"
      />
      <Figure
        name={say('metricAnswer')}
        value={
          firstAnswer === undefined ? say('metricNone') : duration(firstAnswer, language.value)
        }
        note={answered === 0 ? say('metricNoAnswer') : say('metricAnswerOf', { count: answered })}
        to={`members?did=reply&since=${startOf(firstDay(now.value))}`}
      />
      <Figure
        name={say('metricReminders')}
        value={number.format(live.value.reminders)}
        to={`members?did=reminder&${day}`}
      />
      <Figure
        name={say('metricTagged')}
        value={number.format(live.value.tagged)}
        to={`members?did=tag&${day}`}
      />
    </ul>
  )
}

interface FigureProps {
  name: string
  value: string
  note?: ComponentChildren
  /** Address in the dashboard of the list behind the figure. */
  to: string
  wide?: boolean
  children?: ComponentChildren
}

function Figure({ name, value, note, to, wide, children }: FigureProps): VNode {
  return (
    <li class={wide ? 'figure wide' : 'figure'}>
      <button type="button" onClick={() => void openDashboard(to)}>
        <span class="name">{name}</span>
        <span class="value">{value}</span>
        {note && <span class="note">{note}</span>}
        {children}
      </button>
    </li>
  )
}
