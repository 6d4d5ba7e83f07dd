import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { common, dashboard } from '@/lib/locales/pages.ts'
import { act } from '../../act.ts'
import { Button } from '../../button.tsx'
import { toast } from '../../toasts.ts'
import { useWords } from '../../words.ts'
import { hashOf } from '../address.ts'

/** Erases a person, once she is sure. */
export function Forget({ id, name }: { id: string; name: string }): VNode {
  const say = useWords(dashboard)
  const shared = useWords(common)
  const [sure, setSure] = useState(false)

  async function erase(): Promise<void> {
    await act('member.erase', { memberId: id }, () => {
      toast(say('erased', { name }))
      location.hash = hashOf({ room: 'members', filters: {} })
    })
  }

  return (
    <section class="stack danger-zone">
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
