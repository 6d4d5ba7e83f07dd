import type { VNode } from 'preact'
import { charter as table } from '@/lib/locales/pages/charter.ts'
import { ladder } from '@/lib/locales/pages/ladder.ts'
import type { LadderKind, LadderStep, Measure } from '@/lib/model.ts'
import { Button } from '../../button.tsx'
import { useWords } from '../../words.ts'
import { whole } from './charter-form.tsx'

interface Props {
  steps: readonly LadderStep[]
  onChange: (steps: LadderStep[]) => void
}

/** What a step may be: its kind, and what a sanction does. */
const CHOICES: readonly (readonly [LadderKind, Measure?])[] = [
  ['reminder'],
  ['warning'],
  ['sanction', 'removal'],
  ['sanction', 'mute'],
  ['sanction', 'suspension'],
  ['sanction', 'exclusion'],
]
const TIMED: readonly (Measure | undefined)[] = ['mute', 'suspension']
const MOST = 12

/** The steps of a ladder, each advised from so many points on. */
export function StepRows({ steps, onChange }: Props): VNode {
  const say = useWords(table)
  const word = useWords(ladder)
  const put = (at: number, step: LadderStep) =>
    onChange(steps.map((old, index) => (index === at ? step : old)))
  const wordOf = (kind: LadderKind, measure: Measure | undefined): string => {
    if (measure === undefined) return word(kind)
    if (measure === 'removal' || measure === 'exclusion') return word(measure)
    return word(`${measure}ForGood`)
  }
  return (
    <fieldset class="rows">
      <legend>{say('steps')}</legend>
      <p class="muted small">{say('stepsHint')}</p>
      {steps.map((step, at) => (
        <div key={at} class="step-row">
          <label>
            {say('from')}
            <input
              class="input"
              type="number"
              min={0}
              max={1000}
              value={step.at}
              onChange={(event) =>
                put(at, { ...step, at: whole(event.currentTarget.value, 0, 1000) })
              }
            />
          </label>
          <select
            class="input"
            aria-label={say('step')}
            value={`${step.kind} ${step.measure ?? ''}`}
            onChange={(event) => {
              const chosen = CHOICES.find(
                ([kind, measure]) => `${kind} ${measure ?? ''}` === event.currentTarget.value,
              )
              if (chosen) put(at, stepOf(step.at, chosen))
            }}
          >
            {CHOICES.map(([kind, measure]) => (
              <option key={`${kind} ${measure}`} value={`${kind} ${measure ?? ''}`}>
                {wordOf(kind, measure)}
              </option>
            ))}
          </select>
          {TIMED.includes(step.measure) && (
            <label>
              {say('lasts')}
              <input
                class="input"
                type="number"
                min={0}
                max={3650}
                value={step.days ?? 0}
                onChange={(event) => {
                  const { days: _old, ...rest } = step
                  const days = whole(event.currentTarget.value, 0, 3650)
                  put(at, days === 0 ? rest : { ...rest, days })
                }}
              />
            </label>
          )}
          <Button
            small
            look="quiet"
            icon="trash"
            label={say('dropStep', { name: wordOf(step.kind, step.measure) })}
            disabled={steps.length === 1}
            onClick={() => onChange(steps.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <div>
        <Button
          small
          icon="plus"
          disabled={steps.length >= MOST}
          onClick={() =>
            onChange([...steps, stepOf((steps.at(-1)?.at ?? 0) + 2, ['sanction', 'suspension'])])
          }
        >
          {say('addStep')}
        </Button>
      </div>
    </fieldset>
  )
}

/** A new step; a suspension or silence lasts a week until she says otherwise. */
function stepOf(at: number, [kind, measure]: readonly [LadderKind, Measure?]): LadderStep {
  return {
    at,
    kind,
    ...(measure === undefined ? {} : { measure }),
    ...(TIMED.includes(measure) ? { days: 7 } : {}),
  }
}
