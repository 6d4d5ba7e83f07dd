import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { ActInput } from '@/lib/bus/people-inputs.ts'
import type { MemberView } from '@/lib/bus/views.ts'
import { dashboard } from '@/lib/locales/pages/dashboard.ts'
import { person } from '@/lib/locales/pages/person.ts'
import { Button } from '../../button.tsx'
import { useDraft } from '../../draft.ts'
import { Field } from '../../field.tsx'
import { NoteLint } from '../../people/note-lint.tsx'
import { SAID_KINDS, SaidForm, type SaidKind } from '../../people/said-form.tsx'
import { StepForm } from '../../people/step-form.tsx'
import { useWords } from '../../words.ts'

interface Props {
  view: MemberView
  onAct: (act: ActInput, said: string) => Promise<boolean>
}

/** What she can do about somebody: a note, a step of the ladder, and what else is written down. */
export function Acts({ view, onAct }: Props): VNode {
  const say = useWords(dashboard)
  const tell = useWords(person)
  const [open, setOpen] = useState<'step' | SaidKind>()
  const [note, setNote, noteDone] = useDraft(`note-${view.memberId}`)
  const toggle = (what: 'step' | SaidKind) => setOpen(open === what ? undefined : what)
  const close = () => setOpen(undefined)

  async function addNote(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const text = note.trim()
    if (text !== '' && (await onAct({ kind: 'note', text }, say('noteKept')))) noteDone()
  }

  return (
    <section class="stack">
      <form class="stack" onSubmit={addNote}>
        <Field label={say('note')} hint={say('noteHint')}>
          {(ties) => (
            <textarea
              {...ties}
              class="input"
              rows={2}
              maxLength={4000}
              value={note}
              onInput={(event) => setNote(event.currentTarget.value)}
            />
          )}
        </Field>
        <NoteLint text={note} />
        <div>
          <Button type="submit" disabled={note.trim() === ''}>
            {say('keepNote')}
          </Button>
        </div>
      </form>
      <div class="row">
        <Button icon="flag" aria-expanded={open === 'step'} onClick={() => toggle('step')}>
          {tell('step')}
        </Button>
        {(Object.keys(SAID_KINDS) as SaidKind[]).map((kind) => (
          <Button
            key={kind}
            icon={SAID_KINDS[kind].icon}
            aria-expanded={open === kind}
            onClick={() => toggle(kind)}
          >
            {tell(SAID_KINDS[kind].label)}
          </Button>
        ))}
      </div>
      {open === 'step' && (
        <StepForm
          ladder={view.ladder}
          careful={view.tags.filter(({ on, kept }) => on && kept).map(({ word }) => word)}
          onAct={onAct}
          onDone={close}
        />
      )}
      {open !== undefined && open !== 'step' && (
        <SaidForm key={open} kind={open} onAct={onAct} onDone={close} />
      )}
    </section>
  )
}
