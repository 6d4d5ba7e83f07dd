import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { common } from '@/lib/locales/pages/common.ts'
import { indicators as names } from '@/lib/locales/pages/indicators.ts'
import { metrics as table } from '@/lib/locales/pages/metrics.ts'
import type { Seen } from '@/lib/metrics/coverage.ts'
import type { Indicator } from '@/lib/metrics/indicators/index.ts'
import type { Target } from '@/lib/model.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { Field } from '../field.tsx'
import { toast } from '../toasts.ts'
import { useWords } from '../words.ts'

interface Props {
  indicator: Indicator
  seen: Seen
  /** Filters at hand that this figure can't follow. */
  ignored: readonly ('alert' | 'space' | 'platform')[]
  target?: Target
}

/** What one unit typed stands for in a stored target: a share is typed in percent, a time in hours. */
const SCALE = { count: 1, share: 0.01, time: 3_600_000 }

/** What a figure says, how it is worked out, what was observed for it, and its target. */
export function Definition({ indicator, seen, ignored, target }: Props): VNode {
  const say = useWords(table)
  const shared = useWords(common)
  const what = useWords(names)
  const { id, unit, from } = indicator
  const scale = SCALE[unit]
  const [typed, setTyped] = useState(
    target ? String(Math.round((target.value / scale) * 100) / 100) : '',
  )
  const value = Number(typed.replace(',', '.'))
  const label =
    unit === 'share' ? say('targetPercent') : unit === 'time' ? say('targetHours') : say('target')

  return (
    <div class="definition">
      <p>{what(`what-${id}` as 'what-mentions')}</p>
      <p>
        <b>{say('formula')}</b> {what(`how-${id}` as 'how-mentions')}
      </p>
      <p>
        <b>{say('coverage')}</b>{' '}
        {say(from === 'acts' ? 'coverageActs' : 'coverageMentions', {
          seen: seen.seen,
          count: seen.days,
        })}
      </p>
      {ignored.length > 0 && (
        <p>{say('limits', { list: ignored.map((one) => say(one)).join(', ') })}</p>
      )}
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.trim() === '') {
            if (target) void act('target.remove', { id }, () => toast(say('targetRemoved')))
          } else if (Number.isFinite(value) && value >= 0) {
            void act('target.save', { id, value: value * scale }, () => toast(say('targetSaved')))
          }
        }}
      >
        <Field label={label}>
          {(ties) => (
            <input
              {...ties}
              class="input"
              inputMode="decimal"
              size={8}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button type="submit" small>
          {shared('save')}
        </Button>
      </form>
    </div>
  )
}
