import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { common, person } from '@/lib/locales/pages.ts'
import { Button } from '../button.tsx'
import { Field } from '../field.tsx'
import { useFirstFocus } from '../first-focus.ts'
import { useWords } from '../words.ts'

/** Whether an address can be followed. */
export const isWeb = (address: string): boolean =>
  /^https?:\/\//i.test(address) && URL.canParse(address)

interface Props {
  /** Links the account; answers nothing when that was done, or why it wasn't, in words. */
  onLink: (profile: string) => Promise<string | undefined>
  onDone: () => void
}

/** Links the account that a pasted profile address names. */
export function LinkForm({ onLink, onDone }: Props): VNode {
  const say = useWords(person)
  const shared = useWords(common)
  const form = useFirstFocus()
  const [profile, setProfile] = useState('')
  const [wrong, setWrong] = useState<string>()

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const address = profile.trim()
    const why = isWeb(address) ? await onLink(address) : say('linkWrong')
    if (why === undefined) onDone()
    else setWrong(why || undefined)
  }

  return (
    <form class="act-form" ref={form} onSubmit={send}>
      <Field label={say('link')} hint={say('linkHint')} wrong={wrong}>
        {(ties) => (
          <input
            {...ties}
            class="input"
            type="url"
            maxLength={2048}
            value={profile}
            onInput={(event) => {
              setProfile(event.currentTarget.value)
              setWrong(undefined)
            }}
          />
        )}
      </Field>
      <div class="row">
        <Button type="submit" look="primary" disabled={profile.trim() === ''}>
          {say('linkDo')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {shared('cancel')}
        </Button>
      </div>
    </form>
  )
}
