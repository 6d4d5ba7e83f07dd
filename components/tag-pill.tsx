import type { ComponentChildren, VNode } from 'preact'
import type { TagColour } from '@/lib/model.ts'
import { Icon } from './icon.tsx'
import { iconNamed } from './icons.ts'

interface Props {
  name: string
  colour: TagColour
  icon: string
  title?: string
  /** Without a ground of its own, for what matters less than the tags beside it. */
  quiet?: boolean
  /** A button that takes it off, when there is one. */
  children?: ComponentChildren
}

/** A tag: colour, icon and word, never colour alone. */
export function TagPill({ name, colour, icon, title, quiet, children }: Props): VNode {
  return (
    <span class={`pill ${colour}${quiet ? ' bare' : ''}`} title={title ?? name}>
      <Icon name={iconNamed(icon)} />
      <span class="label">{name}</span>
      {children}
    </span>
  )
}
