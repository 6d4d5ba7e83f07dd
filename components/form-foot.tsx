import type { ComponentChildren, VNode } from 'preact'
import { common } from '@/lib/locales/pages/common.ts'
import { Button } from './button.tsx'
import { useWords } from './words.ts'

interface Props {
  /** What sending the form does, in words. */
  children: ComponentChildren
  disabled?: boolean
  onCancel: () => void
}

/** The end of a form: do it, or leave it. */
export function FormFoot({ children, disabled = false, onCancel }: Props): VNode {
  const shared = useWords(common)
  return (
    <div class="row">
      <Button type="submit" look="primary" disabled={disabled}>
        {children}
      </Button>
      <Button look="quiet" onClick={onCancel}>
        {shared('cancel')}
      </Button>
    </div>
  )
}
