import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { common } from '@/lib/locales/pages/common.ts'
import { Button } from './button.tsx'
import { dismiss, hold, release, toasts, undoByKey } from './toasts.ts'
import { useWords } from './words.ts'

/** The toasts, at the foot of the page. The region stands from the start, so that it is read out. */
export function Toasts(): VNode {
  const say = useWords(common)
  useEffect(() => {
    addEventListener('keydown', undoFromNowhere)
    return () => removeEventListener('keydown', undoFromNowhere)
  }, [])
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.value.map((one) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: being on it only holds its clock
        <div
          key={one.id}
          class="toast"
          onMouseEnter={() => hold(one.id)}
          onMouseLeave={() => release(one.id)}
          onFocusIn={() => hold(one.id)}
          onFocusOut={() => release(one.id)}
        >
          <span>{one.text}</span>
          <span class="row">
            {one.undo && (
              <Button
                small
                icon="undo"
                {...(one.key ? { 'aria-keyshortcuts': one.key } : {})}
                onClick={() => {
                  dismiss(one.id)
                  one.undo?.()
                }}
              >
                {say('undo')}
                {one.key && (
                  <span aria-hidden="true">
                    <kbd>{one.key}</kbd>
                  </span>
                )}
              </Button>
            )}
            <Button
              small
              look="quiet"
              icon="x"
              label={say('close')}
              onClick={() => dismiss(one.id)}
            />
          </span>
        </div>
      ))}
    </div>
  )
}

/** The key that a toast shows, where the last row of the list that listens for it has just gone. */
function undoFromNowhere(event: KeyboardEvent): void {
  if (document.activeElement !== document.body) return
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (undoByKey(event.key)) event.preventDefault()
}
