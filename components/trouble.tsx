import type { VNode } from 'preact'
import type { BusError } from '@/lib/bus/message.ts'
import { common } from '@/lib/locales/pages/common.ts'
import { errors } from '@/lib/locales/pages/errors.ts'
import { type Trouble, trouble } from './act.ts'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'
import { useWords } from './words.ts'

/** The last thing that could not be done, at the top of the page, with what to do. */
export function TroubleBar(): VNode | null {
  const now = trouble.value
  if (!now) return null
  return (
    <TroubleNotice
      trouble={now}
      onClose={() => {
        trouble.value = undefined
      }}
    />
  )
}

/** In place of something that could not be read. */
export function Unreadable({ error, again }: { error: BusError; again: () => void }): VNode {
  return <TroubleNotice trouble={{ key: error.key, detail: error.detail, again }} />
}

function TroubleNotice({ trouble, onClose }: { trouble: Trouble; onClose?: () => void }): VNode {
  const say = useWords(common)
  const what = useWords(errors)
  return (
    <Notice
      look="bad"
      what={what(trouble.key, { detail: trouble.detail })}
      detail={trouble.detail ? { label: say('details'), text: trouble.detail } : undefined}
      actions={
        <>
          {trouble.again && (
            <Button small icon="refresh" onClick={trouble.again}>
              {say('retry')}
            </Button>
          )}
          {onClose && (
            <Button small look="quiet" onClick={onClose}>
              {say('close')}
            </Button>
          )}
        </>
      }
    />
  )
}
