import type { ComponentChildren, VNode } from 'preact'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

const LOOKS = {
  info: { colour: 'teal', icon: 'info' },
  good: { colour: 'green', icon: 'circle-check' },
  warn: { colour: 'amber', icon: 'triangle-alert' },
  bad: { colour: 'red', icon: 'circle-alert' },
} satisfies Record<string, { colour: string; icon: IconName }>

interface Props {
  look: keyof typeof LOOKS
  what: string
  /** What is kept all the same. */
  kept?: string | undefined
  /** What to do now. */
  todo?: string | undefined
  /** The technical words, folded away. */
  detail?: { label: string; text: string } | undefined
  actions?: ComponentChildren
}

/** Says what happened, what is kept, what to do. Bad news interrupts a screen reader, the rest waits. */
export function Notice({ look, what, kept, todo, detail, actions }: Props): VNode {
  const { colour, icon } = LOOKS[look]
  return (
    <div class={`notice ${colour}`} role={look === 'bad' ? 'alert' : 'status'}>
      <Icon name={icon} />
      <div class="stack tight">
        <p class="what">{what}</p>
        {kept && <p>{kept}</p>}
        {todo && <p>{todo}</p>}
        {detail && (
          <details>
            <summary>{detail.label}</summary>
            {detail.text}
          </details>
        )}
        {actions && <div class="actions">{actions}</div>}
      </div>
    </div>
  )
}
