import type { ComponentChildren, VNode } from 'preact'
import { useId } from 'preact/hooks'
import { Icon } from './icon.tsx'

/** What ties a control to its label, hint and error. */
export interface Ties {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}
interface Props {
  label: string
  hint?: ComponentChildren
  /** What is wrong with what was typed, in words; nothing while it is right. */
  wrong?: string | undefined
  /** Draws the control with the attributes that tie it to its label, hint and error. */
  children: (ties: Ties) => ComponentChildren
}

/** A label, a control, a hint, and what is wrong, tied together for assistive technology. */
export function Field({ label, hint, wrong, children }: Props): VNode {
  const id = useId()
  const about = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        ...(about ? { 'aria-describedby': about } : {}),
        ...(wrong ? { 'aria-invalid': true } : {}),
      })}
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {wrong && (
        <span class="wrong" id={`${id}-wrong`} role="alert">
          <Icon name="circle-alert" />
          {wrong}
        </span>
      )}
    </div>
  )
}
