import type { VNode } from 'preact'

interface Props {
  label: string
  hint?: string
  on: boolean
  onChange: (on: boolean) => void
}

/** A box to tick, with what it means. */
export function Check({ label, hint, on, onChange }: Props): VNode {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label}
        {hint && <span class="hint"> {hint}</span>}
      </span>
    </label>
  )
}
