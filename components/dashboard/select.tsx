import type { VNode } from 'preact'
import { filter, place } from './address.ts'

interface Props {
  /** Name of the filter in the address. */
  name: string
  label: string
  options: readonly (readonly [value: string, label: string])[]
  /** The value that stands when the address says nothing. */
  initial?: string
}

/** A filter with many values, kept in the address. */
export function Select({ name, label, options, initial = '' }: Props): VNode {
  return (
    <label class="select">
      <span>{label}</span>
      <select
        class="input"
        value={place.value.filters[name] ?? initial}
        onChange={(event) => filter({ [name]: event.currentTarget.value })}
      >
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
