import type { VNode } from 'preact'
import { common } from '@/lib/locales/pages/common.ts'
import { metrics as table } from '@/lib/locales/pages/metrics.ts'
import { addDays } from '@/lib/metrics/day.ts'
import type { Settings } from '@/lib/model.ts'
import { dateFormat } from '@/lib/text/intl.ts'
import { act } from '../act.ts'
import { toast } from '../toasts.ts'
import { language, useWords } from '../words.ts'

/** A Monday: the days of the week are named after it. */
const MONDAY = '2026-11-16'
const SCHEDULES = ['none', 'week', 'month', 'both'] as const

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** Her hours of presence, and how often a report is announced. */
export function MetricsSettings({ settings }: { settings: Settings }): VNode {
  const say = useWords(table)
  const saved = useWords(common)('saved')
  const { workDays, workFrom, workTo, reports } = settings
  const save = (change: Partial<Settings>) => void act('settings.save', change, () => toast(saved))
  const name = dateFormat(language.value, { weekday: 'short', timeZone: 'UTC' })
  return (
    <section aria-labelledby="metrics-settings">
      <h2 id="metrics-settings">{say('hours')}</h2>
      <p class="muted">{say('hoursText')}</p>
      <div class="row">
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <label key={day} class="check">
            <input
              type="checkbox"
              checked={workDays.includes(day)}
              onChange={(event) =>
                save({
                  workDays: event.currentTarget.checked
                    ? [...workDays, day].sort((a, b) => a - b)
                    : workDays.filter((one) => one !== day),
                })
              }
            />
            {name.format(Date.parse(addDays(MONDAY, day - 1)))}
          </label>
        ))}
      </div>
      <div class="row">
        {(['workFrom', 'workTo'] as const).map((end) => (
          <label key={end} class="select">
            <span>{say(end === 'workFrom' ? 'hoursFrom' : 'hoursTo')}</span>
            <input
              type="time"
              class="input"
              value={clock(end === 'workFrom' ? workFrom : workTo)}
              onChange={(event) => {
                const { value } = event.currentTarget
                if (value !== '') save({ [end]: minutesOf(value) })
              }}
            />
          </label>
        ))}
        <label class="select">
          <span>{say('schedule')}</span>
          <select
            class="input"
            value={reports}
            onChange={(event) => {
              const chosen = SCHEDULES.find((one) => one === event.currentTarget.value)
              if (chosen) save({ reports: chosen })
            }}
          >
            {SCHEDULES.map((one) => (
              <option key={one} value={one}>
                {say(`schedule-${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  )
}
