import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '@/components/button.tsx'
import { NoteLint } from '@/components/people/note-lint.tsx'
import { useWords } from '@/components/words.ts'
import { ask } from '@/lib/bus/ask.ts'
import { type Act, cardWords } from './card.tsx'
import type { onPost } from './desk.ts'

/** The keeper's bound on a note, in UTF-16 units. */
const LONGEST = 4000

interface Props {
  where: NonNullable<ReturnType<typeof onPost>>
  act: Act
  notes: Map<string, string>
  /** A note could not be saved and stays where it was typed. */
  onKept: () => void
}

/** Lines a note takes at the card's usual width, six at most. */
function rowsFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 34), 0)
  return Math.min(6, Math.max(1, lines))
}

/** A note box that grows with its text. What is typed is kept until it is saved. */
export function CardNote({ where, act, notes, onKept }: Props): VNode {
  const say = useWords(cardWords)
  const key = where.author.keys[0] ?? where.author.name
  const [text, setText] = useState(() => notes.get(key) ?? '')
  const [found, setFound] = useState(text !== '')
  const change = (next: string) => {
    setText(next)
    setFound(false)
    if (next === '') notes.delete(key)
    else notes.set(key, next)
  }
  const save = async () => {
    if (text.trim() === '') return
    const asked = () => ask('card.note', { ...where, text: text.trim() })
    if (await act(asked, say('noted'))) change('')
    else onKept()
  }
  return (
    <div class="note">
      <textarea
        class="input"
        rows={rowsFor(text)}
        maxLength={LONGEST}
        value={text}
        data-key="note"
        placeholder={say('notePlaceholder')}
        aria-label={say('note')}
        onInput={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return
          event.preventDefault()
          void save()
        }}
      />
      {text.trim() !== '' && (
        <Button small look="primary" onClick={() => void save()}>
          {say('addNote')}
        </Button>
      )}
      <NoteLint text={text} />
      {found && <p class="muted small again">{say('noteKept')}</p>}
    </div>
  )
}
