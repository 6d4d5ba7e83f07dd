import type { ComponentChildren, VNode } from 'preact'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

interface Props {
  icon: IconName
  title: string
  /** What to do next. */
  children?: ComponentChildren
}

/** A list with nothing in it says why, and what to do next. */
export function Empty({ icon, title, children }: Props): VNode {
  return (
    <div class="empty">
      <Icon name={icon} />
      <h2>{title}</h2>
      {children}
    </div>
  )
}
