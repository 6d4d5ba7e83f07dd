import { h, type VNode } from 'preact'
import { ICONS, type IconName } from './icons.ts'

/** An icon beside a text that says the same: hidden from assistive technology. */
export function Icon({ name }: { name: IconName }): VNode {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {ICONS[name].map(([shape, attributes], index) => h(shape, { key: index, ...attributes }))}
    </svg>
  )
}
