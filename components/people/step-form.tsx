import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { ActInput } from '@/lib/bus/people-inputs.ts'
import type { LadderView } from '@/lib/bus/people-views.ts'
import { common } from '@/lib/locales/pages/common.ts'
import { person } from '@/lib/locales/pages/person.ts'
import { Field } from '../field.tsx'
import { useFirstFocus } from '../first-focus.ts'
import { FormFoot } from '../form-foot.tsx'
import { Icon } from '../icon.tsx'
import { LineField } from '../line-field.tsx'
import { useWords } from '../words.ts'
import { NoteLint } from './note-lint.tsx'

const SAID = { reminder: 'saidReminder', warning: 'saidWarning', sanction: 'saidSanction' } as const

interface Props {
  ladder: LadderView
  /** Names of the tags worn that ask for care. */
  careful: readonly string[]
  /** Writes it down; answers whether that was done. */
  onAct: (act: ActInput, said: string) => Promise<boolean>
  onDone: () => void
}

/** A reminder, warning or sanction: the rule, the step advised for it and why, and what she decides. */
export function StepForm({ ladder, careful, onAct, onDone }: Props): VNode {
  const say = useWords(person)
  const shared = useWords(common)
  const form = useFirstFocus()
  const [ruleId, setRule] = useState(ladder.ruleId ?? ladder.rules[0]?.id ?? '')
  const rule = ladder.rules.find(({ id }) => id === ruleId)
  const [chosen, setChosen] = useState<number>()
  const [text, setText] = useState('')
  const index = chosen ?? rule?.step ?? 0
  const step = ladder.steps[index]
  if (step === undefined || rule === undefined) return <p class="muted">{shared('loading')}</p>

  async function give(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (step === undefined) return
    const act: ActInput = {
      kind: step.kind,
      ruleId,
      ...(step.measure === undefined ? {} : { measure: step.measure }),
      ...(step.days === undefined ? {} : { days: step.days }),
      ...(text.trim() === '' ? {} : { text: text.trim() }),
    }
    if (await onAct(act, say(SAID[step.kind]))) onDone()
  }

  return (
    <form class="act-form" ref={form} aria-label={say('stepTitle')} onSubmit={give}>
      {careful.map((tag) => (
        <p key={tag} class="careful small">
          <Icon name="shield-alert" /> {say('protected', { tag })}
        </p>
      ))}
      <div class="act-pair">
        <Field label={say('rule')}>
          {(ties) => (
            <select
              {...ties}
              class="input"
              value={ruleId}
              onChange={(event) => {
                setRule(event.currentTarget.value)
                setChosen(undefined)
              }}
            >
              {ladder.rules.map(({ id, word }) => (
                <option key={id} value={id}>
                  {word}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say('stepField')}>
          {(ties) => (
            <select
              {...ties}
              class="input"
              value={String(index)}
              onChange={(event) => setChosen(Number(event.currentTarget.value))}
            >
              {ladder.steps.map(({ word }, at) => (
                <option key={at} value={at}>
                  {at === rule.step ? say('advised', { step: word }) : word}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <p class="muted small" aria-live="polite">
        {rule.why} {rule.warns}
      </p>
      <LineField label={say('stepNote')} most={4000} value={text} onType={setText} />
      <NoteLint text={text} />
      <p class="muted small">{say('stepHint')}</p>
      <FormFoot onCancel={onDone}>{say('stepGive', { step: step.word })}</FormFoot>
    </form>
  )
}
