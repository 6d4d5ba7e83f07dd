import { browser } from 'wxt/browser'
import { database } from '../db/open.ts'
import type { Meta } from '../db/schema.ts'
import { write } from '../db/write.ts'
import { dayOf } from '../metrics/day.ts'
import { type Every, reportsDue } from '../metrics/report.ts'
import { dateFormat } from '../text/intl.ts'
import { context } from './context.ts'

/** Notifications of reports begin so; the rest is how often. */
const REPORT = 'report-'

/**
 * Says that a week or month is over and its report ready, once, when she asked for it. The first
 * time it only remembers where things stand: nobody wants the report of the week before the first.
 */
export async function announceReports(now = Date.now()): Promise<void> {
  const { settings, say } = await context()
  if (settings.reports === 'none') return
  const meta = (await (await database()).get('meta', 'reported')) as Meta['reported'] | undefined
  const due = reportsDue(settings.reports, dayOf(now), meta ?? {})
  if (due.length === 0) return
  const told = Object.fromEntries(due.map(({ every, period }) => [every, period.last]))
  await write(['meta'], async ({ tx }) => {
    await tx.objectStore('meta').put({ ...meta, ...told }, 'reported')
  })
  if (meta === undefined || !settings.notify || browser.notifications === undefined) return
  for (const { every, period } of due) {
    const date = dateFormat(say.language, { day: 'numeric', month: 'long' })
    const [first, last] = [period.first, period.last].map((day) =>
      date.format(new Date(`${day}T12:00`)),
    )
    await browser.notifications.create(REPORT + every, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: say.keeper(every === 'week' ? 'reportWeek' : 'reportMonth'),
      message: say.keeper('reportReady', { first: first ?? '', last: last ?? '' }),
    })
  }
}

/** Opens the report that a notification spoke of. */
export async function reportClicked(id: string): Promise<void> {
  const every = id.slice(REPORT.length) as Every
  if (!id.startsWith(REPORT) || !['week', 'month'].includes(every)) return
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/')}dashboard.html#/metrics/report?every=${every}`,
  })
  await browser.notifications.clear(id)
}
