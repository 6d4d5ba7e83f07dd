import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { common } from '@/lib/locales/pages/common.ts'
import type { Settings } from '@/lib/model.ts'
import { isWeb } from '@/lib/text/web-address.ts'
import { act } from '../act.ts'
import { useDraft } from '../draft.ts'
import { Field } from '../field.tsx'
import { toast } from '../toasts.ts'
import { useWords } from '../words.ts'

type TextName =
  | 'moderatorName'
  | 'organisation'
  | 'space'
  | 'rulesLink'
  | 'signature'
  | 'header'
  | 'footer'

interface TextProps {
  name: TextName
  label: string
  hint?: string
  value: string
  /** Most characters. */
  most: number
  /** What is wrong with a text, if anything. */
  wrongWhen?: (text: string) => string | undefined
}

/** A text setting, saved when the field is left; a failed save keeps what was typed. */
export function TextSetting({ name, label, hint, value, most, wrongWhen }: TextProps): VNode {
  const say = useWords(common)
  const [text, setText, done] = useDraft(`setting-${name}`, value)
  const [left, setLeft] = useState(false)
  const wrong = wrongWhen?.(text.trim())

  async function save(): Promise<void> {
    setLeft(true)
    if (text.trim() === value || wrong !== undefined) return
    await act('settings.save', { [name]: text.trim() } as Partial<Settings>, () => {
      done()
      toast(say('saved'), () => void act('settings.save', { [name]: value } as Partial<Settings>))
    })
  }

  return (
    <Field label={label} hint={hint} wrong={left ? wrong : undefined}>
      {(ties) => (
        <input
          {...ties}
          class="input"
          maxLength={most}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onBlur={() => void save()}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void save()
          }}
        />
      )}
    </Field>
  )
}

interface ListProps {
  name: 'allow' | 'block'
  label: string
  hint: string
  value: readonly string[]
}

/** A list of words, one a line, saved when the field is left; a failed save keeps what was typed. */
export function ListSetting({ name, label, hint, value }: ListProps): VNode {
  const say = useWords(common)
  const was = value.join('\n')
  const [text, setText, done] = useDraft(`setting-${name}`, was)

  async function save(): Promise<void> {
    const lines = text.split('\n').map((line) => line.trim().slice(0, 80))
    const words = [...new Set(lines.filter(Boolean))].slice(0, 1000)
    if (words.join('\n') === was) return
    await act('settings.save', { [name]: words } as Partial<Settings>, () => {
      done()
      toast(say('saved'), () => void act('settings.save', { [name]: [...value] }))
    })
  }

  return (
    <Field label={label} hint={hint}>
      {(ties) => (
        <textarea
          {...ties}
          class="input"
          rows={4}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onBlur={() => void save()}
        />
      )}
    </Field>
  )
}

interface ChoiceProps {
  name: 'language' | 'address'
  label: string
  value: string
  options: readonly (readonly [value: string, label: string])[]
}

/** A setting with a few values, saved when one is chosen. */
export function ChoiceSetting({ name, label, value, options }: ChoiceProps): VNode {
  return (
    <Field label={label}>
      {(ties) => (
        <select
          {...ties}
          class="input"
          value={value}
          onChange={(event) =>
            void act('settings.save', { [name]: event.currentTarget.value } as Partial<Settings>)
          }
        >
          {options.map(([one, text]) => (
            <option key={one} value={one}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

interface CheckProps {
  label: string
  value: boolean
  onChange: (on: boolean) => void
}

/** Whether a text is a web address, or nothing. */
export const isLink = (text: string): boolean => text === '' || isWeb(text)

/** A setting that is on or off. */
export function CheckSetting({ label, value, onChange }: CheckProps): VNode {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={value}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  )
}

interface TimeProps {
  name: 'quietFrom' | 'quietTo' | 'digestAt'
  label: string
  hint?: string
  value: string
}

/** A time of day, saved when it is chosen; empty switches its rule off. */
export function TimeSetting({ name, label, hint, value }: TimeProps): VNode {
  return (
    <Field label={label} hint={hint}>
      {(ties) => (
        <input
          {...ties}
          class="input"
          type="time"
          value={value}
          onChange={(event) =>
            void act('settings.save', { [name]: event.currentTarget.value } as Partial<Settings>)
          }
        />
      )}
    </Field>
  )
}
