import type { VNode } from 'preact'
import { Button } from '@/components/button.tsx'
import { Notice } from '@/components/notice.tsx'
import { useWords } from '@/components/words.ts'
import type { Doubt } from './drafting.ts'
import { paletteWords } from './palette.tsx'

interface Props {
  doubt: Doubt | undefined
  onSure: (kind: Doubt['kind'], next: boolean) => void
  onNo: () => void
}

/** What keeps a text from being inserted without a second thought. */
export function DoubtNotice({ doubt, onSure, onNo }: Props): VNode | null {
  const say = useWords(paletteWords)
  if (!doubt) return null
  if (doubt.kind === 'pace') {
    return <Notice look="warn" what={say('pace', { count: doubt.count })} todo={say('paceTodo')} />
  }
  if (doubt.kind === 'failed') {
    return (
      <Notice
        look="bad"
        what={say('failed')}
        todo={say('failedTodo')}
        actions={
          <textarea
            class="input"
            readOnly
            data-field
            rows={4}
            value={doubt.text}
            aria-label={say('preview')}
          />
        }
      />
    )
  }
  const { name, wanted, held } = doubt
  const what = held ? 'held' : 'other'
  return (
    <Notice
      look="warn"
      what={name ? say(what, { name, wanted }) : say('otherNobody', { wanted })}
      todo={say('otherTodo', { wanted })}
      actions={
        <>
          <Button small onClick={() => onSure('other', doubt.next)}>
            {say('otherYes')}
          </Button>
          <Button small look="quiet" onClick={onNo}>
            {say('otherNo')}
          </Button>
        </>
      }
    />
  )
}
