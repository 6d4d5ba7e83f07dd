import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { common } from '@/lib/locales/pages/common.ts'
import { dashboard } from '@/lib/locales/pages/dashboard.ts'
import { act } from '../../act.ts'
import { Button } from '../../button.tsx'
import { dropDraft } from '../../draft.ts'
import { toast } from '../../toasts.ts'
import { useWords } from '../../words.ts'
import { hashOf } from '../address.ts'

interface Props {
  id: string
  name: string
  /** She asked for it already, on the person's card. */
  asked: boolean
}

/** Erases a person, once she is sure. */
export function Forget({ id, name, asked }: Props): VNode {
  const say = useWords(dashboard)
  const shared = useWords(common)
  const [sure, setSure] = useState(asked)
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (asked) box.current?.scrollIntoView({ block: 'center' })
  }, [])

  async function erase(): Promise<void> {
    await act('member.erase', { memberId: id }, () => {
      // A note begun about them, and its like, is theirs too.
      dropDraft(`note-${id}`)
      toast(say('erased', { name }))
      location.hash = hashOf({ room: 'members', filters: {} })
    })
  }

  return (
    <section class="stack danger-zone" ref={box}>
      <h2>{say('forget')}</h2>
      <p class="muted">{say('forgetText')}</p>
      <div class="row">
        {sure ? (
          <>
            <Button look="danger" icon="trash" onClick={() => void erase()}>
              {say('eraseSure', { name })}
            </Button>
            <Button look="quiet" onClick={() => setSure(false)}>
              {shared('cancel')}
            </Button>
          </>
        ) : (
          <Button look="danger" icon="trash" onClick={() => setSure(true)}>
            {say('erase')}
          </Button>
        )}
      </div>
    </section>
  )
}
