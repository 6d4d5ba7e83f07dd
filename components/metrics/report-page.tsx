import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { metrics as table } from '@/lib/locales/pages/metrics.ts'
import { addDays, dayOf, isDay } from '@/lib/metrics/day.ts'
import { comparedWith } from '@/lib/metrics/period.ts'
import { type Every, lastReport, reportPeriod } from '@/lib/metrics/report.ts'
import { hashOf, place } from '../dashboard/address.ts'
import { useLive } from '../live.ts'
import { Unreadable } from '../trouble.tsx'
import { useWords } from '../words.ts'
import { readMetrics } from './read.ts'
import { Report } from './report.tsx'
import { readItems } from './report-items.ts'
import { ReportLanguage } from './report-language.tsx'

/** The report of a week or a month: to read, print, save and copy. */
export function ReportPage(): VNode {
  const say = useWords(table)
  const { filters } = place.value
  const every: Every = filters.every === 'month' ? 'month' : 'week'
  const { at = '' } = filters
  const period = isDay(at) ? reportPeriod(every, at) : lastReport(every, dayOf(Date.now()))
  const [tag, setTag] = useState('')
  const live = useLive(
    async () => {
      const now = Date.now()
      const asked = { period, against: comparedWith(period, 'before'), narrowing: {} }
      const data = await readMetrics(asked, now)
      return data && { data, items: await readItems(data, tag) }
    },
    ['tallies', 'targets', 'annotations', 'coverage'],
    [every, period.first, tag],
  )
  const link = (day: string) =>
    hashOf({ room: 'metrics', id: 'report', filters: { ...filters, every, at: day } })
  return (
    <div class="sheet report-sheet">
      <div class="row no-print">
        <a class="back" href={hashOf({ room: 'metrics', filters: {} })}>
          ← {say('back')}
        </a>
        <span class="grow" />
        <a href={link(addDays(period.first, -1))}>← {say('reportBefore')}</a>
        {period.last < dayOf(Date.now()) && (
          <a href={link(addDays(period.last, 1))}>{say('reportAfter')} →</a>
        )}
        <ReportLanguage />
      </div>
      {live.state === 'failed' && <Unreadable {...live} />}
      {live.state === 'ready' && !live.value && <p>{say('making')}</p>}
      {live.state === 'ready' && live.value && (
        <Report {...live.value} every={every} tag={tag} onTag={setTag} />
      )}
    </div>
  )
}
