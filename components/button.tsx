import type { ButtonHTMLAttributes, ComponentChildren, VNode } from 'preact'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'label'> {
  look?: 'plain' | 'primary' | 'quiet' | 'danger'
  small?: boolean
  icon?: IconName
  /** The words of a button that shows only its icon; read aloud, and shown on hover. */
  label?: string
  children?: ComponentChildren
}

/** A button: with words, or with an icon and a `label`. Never submits unless told `type`. */
export function Button({ look = 'plain', small, icon, label, children, ...rest }: Props): VNode {
  const classes = ['button', look, small && 'small', children === undefined && 'icon-only']
  return (
    <button
      type="button"
      {...(label ? { 'aria-label': label, title: label } : {})}
      {...rest}
      class={classes.filter(Boolean).join(' ')}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}
