import type { VNode } from 'preact'
import type { ActInput } from '@/lib/bus/people-inputs.ts'
import type { EntryView } from '@/lib/bus/views.ts'
import { person } from '@/lib/locales/pages/person.ts'
import { Button } from '../button.tsx'
import { useWords } from '../words.ts'

interface Props {
  entry: EntryView
  onAct: (act: ActInput, said: string) => Promise<boolean>
}

/** Of a line that counts on the ladder: an appeal received, then upheld or granted. */
export function Appeal({ entry: { contest }, onAct }: Props): VNode | null {
  const tell = useWords(person)
  if (!contest?.counts) return null
  const appeal = (outcome: 'open' | 'upheld' | 'reversed') =>
    void onAct({ kind: 'appeal', about: contest.id, outcome }, tell('appealSaid'))
  return (
    <span class="row">
      {contest.open ? (
        <>
          <Button small onClick={() => appeal('upheld')}>
            {tell('appealUpheld')}
          </Button>
          <Button small onClick={() => appeal('reversed')}>
            {tell('appealReversed')}
          </Button>
        </>
      ) : (
        <Button small look="quiet" icon="scale" onClick={() => appeal('open')}>
          {tell('appealOpen')}
        </Button>
      )}
    </span>
  )
}
