import type { ComponentChildren, VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { common } from '@/lib/locales/pages/common.ts'
import { Button } from './button.tsx'
import { useWords } from './words.ts'

interface Props {
  title: string
  /** A number key pressed on its own. */
  onDigit: (digit: number) => void
  onClose: () => void
  /** The chips to choose from; the first gets the focus. */
  children: ComponentChildren
}

/** Chips that open below a row to choose from; number keys choose, Escape closes. */
export function Picker({ title, onDigit, onClose, children }: Props): VNode {
  const say = useWords(common)
  const box = useRef<HTMLFieldSetElement>(null)
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>('.chip')?.focus(), [])

  function key(event: KeyboardEvent): void {
    // The list around has keys of its own; none of them is meant while this is open.
    event.stopPropagation()
    if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
    }
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (plain && /^[1-9]$/.test(event.key)) onDigit(Number(event.key))
  }

  return (
    <fieldset class="picker" ref={box} onKeyDown={key}>
      <legend>{title}</legend>
      <div class="chips">
        {children}
        <Button small look="quiet" onClick={onClose}>
          {say('cancel')}
        </Button>
      </div>
    </fieldset>
  )
}

interface ChoiceProps {
  name: string
  /** Class of its colour. */
  colour: string
  icon: VNode
  on: boolean
  /** The number key that chooses it. */
  digit?: number | undefined
  onChoose: () => void
}

/** One chip of a picker. */
export function Choice({ name, colour, icon, on, digit, onChoose }: ChoiceProps): VNode {
  return (
    <button type="button" class={`chip ${colour} inked`} aria-pressed={on} onClick={onChoose}>
      {icon}
      <span class="label">{name}</span>
      {digit !== undefined && <kbd>{digit}</kbd>}
    </button>
  )
}
