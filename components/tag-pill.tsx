import type { ComponentChildren, VNode } from 'preact'
import type { TagColour } from '@/lib/model.ts'
import { Icon } from './icon.tsx'
import { iconNamed } from './icons.ts'

interface Props {
  name: string
  colour: TagColour
  icon: string
  title?: string
  /** A button that takes it off, when there is one. */
  children?: ComponentChildren
}

/** A tag: colour, icon and word, never colour alone. */
export function TagPill({ name, colour, icon, title, children }: Props): VNode {
  return (
    <span class={`pill ${colour}`} title={title ?? name}>
      <Icon name={iconNamed(icon)} />
      <span class="label">{name}</span>
      {children}
    </span>
  )
}
