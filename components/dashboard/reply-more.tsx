import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { library } from '@/lib/locales/pages/library.ts'
import { flags as table } from '@/lib/locales/pages/rules.ts'
import { hostOfTyped } from '@/lib/replies/spaces.ts'
import { Chip } from '../chip.tsx'
import { Field } from '../field.tsx'
import { useWords } from '../words.ts'
import type { ReplyInput } from './reply-input.ts'

/** A flag that can't be answered by itself: it only doubts. */
const FLAGS = Object.keys(table.fr).filter(
  (id) => !id.endsWith('-check'),
) as (keyof typeof table.fr)[]

interface Props {
  input: ReplyInput
  /** Groups there are already, to choose from. */
  groups: readonly string[]
  onChange: (part: Partial<ReplyInput>) => void
}

/** Where a reply is kept, which flags it answers, and on which sites it is offered. */
export function ReplyMore({ input, groups, onChange }: Props): VNode {
  const say = useWords(library)
  const flag = useWords(table)
  const [hosts, setHosts] = useState((input.hosts ?? []).join('\n'))
  const lines = hosts.split(/[\n,;]+/).filter((line) => line.trim() !== '')
  const odd = lines.find((line) => hostOfTyped(line) === undefined)
  const toggle = (id: string) =>
    input.flags.includes(id) ? input.flags.filter((one) => one !== id) : [...input.flags, id]
  return (
    <details class="stack" open={input.flags.length > 0 || (input.hosts?.length ?? 0) > 0}>
      <summary>{say('more')}</summary>
      <div class="pair">
        <Field label={say('group')} hint={say('groupHint')}>
          {(ties) => (
            <>
              <input
                {...ties}
                class="input"
                maxLength={60}
                list={`${ties.id}-groups`}
                value={input.group === 'own' ? '' : input.group}
                onInput={(event) => onChange({ group: event.currentTarget.value || 'own' })}
              />
              <datalist id={`${ties.id}-groups`}>
                {groups.map((group) => (
                  <option key={group} value={group} />
                ))}
              </datalist>
            </>
          )}
        </Field>
        <Field
          label={say('onlyOn')}
          hint={say('onlyOnHint')}
          wrong={odd && say('hostWrong', { part: odd })}
        >
          {(ties) => (
            <textarea
              {...ties}
              class="input"
              rows={2}
              value={hosts}
              onInput={(event) => {
                const typed = event.currentTarget.value
                setHosts(typed)
                onChange({
                  hosts: [
                    ...new Set(typed.split(/[\n,;]+/).flatMap((line) => hostOfTyped(line) ?? [])),
                  ],
                })
              }}
            />
          )}
        </Field>
      </div>
      <fieldset>
        <legend>{say('answers')}</legend>
        <p class="muted small">{say('answersHint')}</p>
        <div class="row">
          {FLAGS.map((id) => (
            <Chip
              key={id}
              label={flag(id)}
              on={input.flags.includes(id)}
              onToggle={() => onChange({ flags: toggle(id) })}
            />
          ))}
        </div>
      </fieldset>
    </details>
  )
}
