import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { keeping } from '@/lib/locales/pages/keeping.ts'
import { Button } from './button.tsx'
import { useLive } from './live.ts'
import { Notice } from './notice.tsx'
import { exactTime } from './time.ts'
import { language, useWords } from './words.ts'

/** The name of the copy that she knows of and doesn't want back. */
const KEY = 'lost-known'

/** Read apart: the popup is drawn before copies are looked at. */
const lostCopy = async () => (await import('@/lib/privacy/lost.ts')).lostCopy()

/** Says that the browser began an empty database although copies of a full one are there. */
export function LostStore({ open }: { open: () => void }): VNode | null {
  const say = useWords(keeping)
  const [known, setKnown] = useState(() => localStorage.getItem(KEY))
  const live = useLive(lostCopy, ['members', 'meta'])
  const copy = live.state === 'ready' ? live.value : undefined
  if (copy === undefined || copy.name === known) return null
  return (
    <Notice
      look="bad"
      what={say('lost')}
      kept={say('lostKept', { date: exactTime(copy.at, language.value), count: copy.members })}
      actions={
        <>
          <Button small icon="undo" onClick={open}>
            {say('lostOpen')}
          </Button>
          <Button
            small
            look="quiet"
            onClick={() => {
              localStorage.setItem(KEY, copy.name)
              setKnown(copy.name)
            }}
          >
            {say('lostLeave')}
          </Button>
        </>
      }
    />
  )
}
