import type { VNode } from 'preact'
import { Field } from './field.tsx'

interface Props {
  label: string
  hint?: string
  wrong?: string | undefined
  type?: 'text' | 'url' | 'date'
  /** The most characters that may be typed. */
  most?: number
  value: string
  onType: (value: string) => void
}

/** A labelled field of one line. */
export function LineField({ type = 'text', most, value, onType, ...field }: Props): VNode {
  return (
    <Field {...field}>
      {(ties) => (
        <input
          {...ties}
          class="input"
          // Preact types each kind of field apart.
          {...{ type: type as 'text' }}
          {...(most !== undefined && { maxLength: most })}
          value={value}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
