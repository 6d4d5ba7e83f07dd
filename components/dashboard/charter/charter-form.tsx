import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { InputOf } from '@/lib/bus/message.ts'
import type { Protocol } from '@/lib/bus/protocol.ts'
import { charter as table } from '@/lib/locales/pages/charter.ts'
import { common } from '@/lib/locales/pages/common.ts'
import { GENERAL } from '@/lib/members/charter.ts'
import type { Charter, CharterRule, LadderStep } from '@/lib/model.ts'
import { act } from '../../act.ts'
import { useDraft } from '../../draft.ts'
import { Field } from '../../field.tsx'
import { useFirstFocus } from '../../first-focus.ts'
import { FormFoot } from '../../form-foot.tsx'
import { toast } from '../../toasts.ts'
import { useWords } from '../../words.ts'
import { RuleRows } from './rule-rows.tsx'
import { StepRows } from './step-rows.tsx'

export type CharterFields = Omit<Charter, 'hlc' | 'by' | 'gone'>
type Input = InputOf<Protocol['charter.save']>

/** Makes or changes a charter: its space, its rules, its ladder. */
export function CharterForm({ charter, onDone }: { charter: CharterFields; onDone: () => void }) {
  const say = useWords(table)
  const shared = useWords(common)
  const form = useFirstFocus()
  const was = JSON.stringify(inputOfCharter(charter))
  const [draft, setDraft, drafted] = useDraft(`charter-${charter.id || 'new'}`, was)
  const [tried, setTried] = useState(false)
  const input = JSON.parse(draft) as CharterFields
  const change = (part: Partial<CharterFields>) => setDraft(JSON.stringify({ ...input, ...part }))
  const close = () => {
    drafted()
    onDone()
  }
  const wrong = {
    name: input.name.trim() === '' ? say('nameMissing') : undefined,
    hosts:
      charter.id !== GENERAL && input.hosts.length === 0
        ? say('hostsMissing')
        : input.hosts.some((host) => !isHost(host))
          ? say('hostsWrong')
          : undefined,
  }

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setTried(true)
    if (wrong.name || wrong.hosts) return
    const steps = [...input.steps].sort((one, other) => one.at - other.at)
    await act('charter.save', { ...inputOfCharter({ ...input, steps }) }, () => {
      close()
      toast(shared('saved'))
    })
  }

  return (
    <form class="panel stack" ref={form} onSubmit={save}>
      <div class="pair">
        <Field label={say('name')} wrong={tried ? wrong.name : undefined}>
          {(ties) => (
            <input
              {...ties}
              class="input"
              maxLength={60}
              value={input.name}
              onInput={(event) => change({ name: event.currentTarget.value })}
            />
          )}
        </Field>
        {charter.id !== GENERAL && (
          <Field
            label={say('hosts')}
            hint={say('hostsHint')}
            wrong={tried ? wrong.hosts : undefined}
          >
            {(ties) => (
              <input
                {...ties}
                class="input"
                value={input.hosts.join(' ')}
                onChange={(event) => change({ hosts: hostsIn(event.currentTarget.value) })}
              />
            )}
          </Field>
        )}
      </div>
      <RuleRows rules={input.rules} onChange={(rules: CharterRule[]) => change({ rules })} />
      <StepRows steps={input.steps} onChange={(steps: LadderStep[]) => change({ steps })} />
      <div class="pair">
        {days('quietDays')}
        {days('appealDays')}
      </div>
      <FormFoot onCancel={close}>{shared('save')}</FormFoot>
    </form>
  )

  function days(name: 'quietDays' | 'appealDays'): VNode {
    return (
      <Field label={say(name)} hint={say(`${name}Hint`)}>
        {(ties) => (
          <input
            {...ties}
            class="input"
            type="number"
            min={0}
            max={3650}
            value={input[name]}
            onChange={(event) => change({ [name]: whole(event.currentTarget.value, 0, 3650) })}
          />
        )}
      </Field>
    )
  }
}

/** A whole number within bounds; the least for anything else. */
export function whole(text: string, least: number, most: number): number {
  const value = Math.round(Number(text))
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : least
}

/** Hosts from what was typed: addresses are cut to their host. */
function hostsIn(text: string): string[] {
  const hosts = text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((one) =>
      one
        .replace(/^https?:\/\//i, '')
        .replace(/[/?#].*$/, '')
        .toLowerCase(),
    )
  return [...new Set(hosts)].slice(0, 200)
}

const isHost = (host: string): boolean => /^[\p{L}\p{N}.:-]{1,253}$/u.test(host)

/** A charter as it is sent to be saved. */
export function inputOfCharter(charter: CharterFields): Input {
  const { id, name, hosts, rules, steps, quietDays, appealDays } = charter
  const fields = { name: name.trim(), hosts, rules, steps, quietDays, appealDays }
  return { ...fields, ...(id === '' ? {} : { id }) }
}
