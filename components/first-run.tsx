import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { packs } from '@/lib/locales/pages/packs.ts'
import { popup } from '@/lib/locales/pages/popup.ts'
import { Button } from './button.tsx'
import { useDraft } from './draft.ts'
import { Field } from './field.tsx'
import { FIRST_INSTANCE, startWatching } from './first-alert.ts'
import { openDashboard } from './popup/header.tsx'
import { toast } from './toasts.ts'
import { useWords } from './words.ts'

/** The first thing the popup asks: one name, and the watch starts. */
export function FirstRun(): VNode {
  const say = useWords(popup)
  const packWords = useWords(packs)
  const [name, setName, done] = useDraft('organisation')
  const [wrong, setWrong] = useState(false)

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const empty = !/[\p{L}\p{N}]/u.test(name)
    setWrong(empty)
    if (empty) return
    const outcome = await startWatching(name.trim())
    if (outcome === 'failed') return
    done()
    toast(outcome === 'started' ? say('firstDone', { name: name.trim() }) : say('firstRefused'))
  }

  return (
    <form class="first stack" onSubmit={submit}>
      <h2>{say('firstTitle')}</h2>
      <Field
        label={say('firstLabel')}
        hint={say('firstHint', { host: FIRST_INSTANCE })}
        wrong={wrong ? say('firstEmpty') : undefined}
      >
        {(ties) => (
          <input
            {...ties}
            class="input"
            autoComplete="organization"
            maxLength={120}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button type="submit" look="primary" icon="bell">
        {say('firstGo')}
      </Button>
      <Button look="quiet" small onClick={() => void openDashboard('watch?pack=competitors')}>
        {packWords('also')}
      </Button>
    </form>
  )
}
