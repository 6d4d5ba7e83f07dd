import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { InputOf } from '@/lib/bus/message.ts'
import type { Protocol } from '@/lib/bus/protocol.ts'
import { common } from '@/lib/locales/pages/common.ts'
import { settings as table } from '@/lib/locales/pages/settings.ts'
import type { Tag, TagKind } from '@/lib/model.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { useDraft } from '../draft.ts'
import { Field } from '../field.tsx'
import { useFirstFocus } from '../first-focus.ts'
import { FormFoot } from '../form-foot.tsx'
import { TAG_ICONS } from '../icons.ts'
import { toast } from '../toasts.ts'
import { useWords } from '../words.ts'
import { ColourChoice } from './colour-choice.tsx'
import { CheckSetting } from './setting-fields.tsx'

type Input = InputOf<Protocol['tag.save']>
const KINDS: readonly TagKind[] = ['relation', 'risk', 'role', 'own']
const FRESH: Input = { name: '', kind: 'own', colour: 'blue', icon: 'tag' }

/** Makes or changes a tag. */
export function TagForm({ tag, onDone }: { tag?: Tag; onDone: () => void }): VNode {
  const say = useWords(table)
  const shared = useWords(common)
  const was = tag === undefined ? FRESH : inputOfTag(tag)
  const [draft, setDraft, drafted] = useDraft(`tag-${tag?.id ?? 'new'}`, JSON.stringify(was))
  const input = JSON.parse(draft) as Input
  const [tried, setTried] = useState(false)
  const form = useFirstFocus()
  const change = (part: Partial<Input>) => setDraft(JSON.stringify({ ...input, ...part }))
  const number = (text: string): number | undefined => (text === '' ? undefined : Number(text))

  function close(): void {
    drafted()
    onDone()
  }

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setTried(true)
    if (input.name.trim() === '') return
    await act('tag.save', { ...input, name: input.name.trim() }, () => {
      close()
      toast(shared('saved'))
    })
  }

  return (
    <form class="panel stack" ref={form} onSubmit={save}>
      <div class="pair">
        <Field
          label={say('tagName')}
          wrong={tried && input.name.trim() === '' ? say('tagNameMissing') : undefined}
        >
          {(ties) => (
            <input
              {...ties}
              class="input"
              maxLength={40}
              value={input.name}
              onInput={(event) => change({ name: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={say('tagKind')}>
          {(ties) => (
            <select
              {...ties}
              class="input"
              value={input.kind}
              onChange={(event) => change({ kind: event.currentTarget.value as TagKind })}
            >
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {say(`kind-${kind}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say('preset')} hint={say('presetHint')}>
          {(ties) => (
            <select
              {...ties}
              class="input"
              value={String(input.preset ?? '')}
              onChange={(event) => setDraft(withNumber('preset', event.currentTarget.value))}
            >
              <option value="">{say('none')}</option>
              {[1, 2, 3, 4, 5, 6, 7, 8, 9].map((key) => (
                <option key={key} value={key}>
                  {key}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say('days')} hint={say('daysHint')}>
          {(ties) => (
            <input
              {...ties}
              class="input"
              type="number"
              min={1}
              max={3650}
              value={String(input.days ?? '')}
              onInput={(event) => setDraft(withNumber('days', event.currentTarget.value))}
            />
          )}
        </Field>
      </div>
      <CheckSetting
        label={say('kept')}
        value={input.kept === true}
        onChange={(on) => {
          const { kept: _kept, ...rest } = input
          setDraft(JSON.stringify(on ? { ...rest, kept: true } : rest))
        }}
      />
      <ColourChoice colour={input.colour} onChoose={(colour) => change({ colour })} />
      <fieldset class="colours">
        <legend>{say('icon')}</legend>
        {TAG_ICONS.map((icon) => (
          <Button
            key={icon}
            small
            icon={icon}
            label={icon}
            aria-pressed={input.icon === icon}
            onClick={() => change({ icon })}
          />
        ))}
      </fieldset>
      <FormFoot onCancel={close}>{shared('save')}</FormFoot>
    </form>
  )

  /** The draft with a number set, or taken away when the field is emptied. */
  function withNumber(name: 'preset' | 'days', text: string): string {
    return JSON.stringify({ ...input, [name]: number(text) })
  }
}

/** A tag as it is sent to be saved. */
export function inputOfTag({ id, name, kind, colour, icon, preset, days, kept }: Tag): Input {
  return {
    id,
    name,
    kind,
    colour,
    icon,
    ...(preset === undefined ? {} : { preset }),
    ...(days === undefined ? {} : { days }),
    ...(kept === undefined ? {} : { kept }),
  }
}
