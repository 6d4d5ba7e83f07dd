import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { ActInput } from '@/lib/bus/people-inputs.ts'
import { person } from '@/lib/locales/pages/person.ts'
import { useFirstFocus } from '../first-focus.ts'
import { FormFoot } from '../form-foot.tsx'
import { LineField } from '../line-field.tsx'
import { useWords } from '../words.ts'
import { NoteLint } from './note-lint.tsx'

/** What may be written down about somebody beside the ladder, with what its text is about. */
export const SAID_KINDS = {
  relay: { label: 'relay', hint: 'relayText', icon: 'share' },
  consent: { label: 'consent', hint: 'consentText', icon: 'handshake' },
  informed: { label: 'informed', hint: 'informedText', icon: 'info' },
  objection: { label: 'objects', hint: 'objectsText', icon: 'shield' },
} as const
export type SaidKind = keyof typeof SAID_KINDS

interface Props {
  kind: SaidKind
  onAct: (act: ActInput, said: string) => Promise<boolean>
  onDone: () => void
}

/** Writes down that something was passed on, agreed to, told or objected to, and what was said. */
export function SaidForm({ kind, onAct, onDone }: Props): VNode {
  const say = useWords(person)
  const form = useFirstFocus()
  const [text, setText] = useState('')
  const { label, hint } = SAID_KINDS[kind]

  async function write(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const said = text.trim()
    if (await onAct({ kind, ...(said === '' ? {} : { text: said }) }, say('saidAct'))) onDone()
  }

  return (
    <form class="act-form" ref={form} aria-label={say(label)} onSubmit={write}>
      <LineField label={say(label)} hint={say(hint)} most={4000} value={text} onType={setText} />
      <NoteLint text={text} />
      <FormFoot onCancel={onDone}>{say('act')}</FormFoot>
    </form>
  )
}
