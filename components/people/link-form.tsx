import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { person } from '@/lib/locales/pages/person.ts'
import { isWeb } from '@/lib/text/web-address.ts'
import { useFirstFocus } from '../first-focus.ts'
import { FormFoot } from '../form-foot.tsx'
import { LineField } from '../line-field.tsx'
import { useWords } from '../words.ts'

interface Props {
  /** Links the account; answers nothing when that was done, or why it wasn't, in words. */
  onLink: (profile: string) => Promise<string | undefined>
  onDone: () => void
}

/** Links the account that a pasted profile address names. */
export function LinkForm({ onLink, onDone }: Props): VNode {
  const say = useWords(person)
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
      <LineField
        label={say('link')}
        hint={say('linkHint')}
        wrong={wrong}
        type="url"
        most={2048}
        value={profile}
        onType={(typed) => {
          setProfile(typed)
          setWrong(undefined)
        }}
      />
      <FormFoot disabled={profile.trim() === ''} onCancel={onDone}>
        {say('linkDo')}
      </FormFoot>
    </form>
  )
}
