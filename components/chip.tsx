import type { VNode } from 'preact'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

interface Props {
  label: string
  on: boolean
  onToggle: () => void
  count?: string
  icon?: IconName
}

/** A filter that is on or off. */
export function Chip({ label, on, onToggle, count, icon }: Props): VNode {
  return (
    <button type="button" class="chip" aria-pressed={on} onClick={onToggle}>
      {icon && <Icon name={icon} />}
      <span class="label">{label}</span>
      {count !== undefined && <span class="count">{count}</span>}
    </button>
  )
}
