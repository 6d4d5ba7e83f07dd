import type { VNode } from 'preact'
import type { ActInput } from '@/lib/bus/people-inputs.ts'
import type { CardView } from '@/lib/bus/views.ts'
import { person } from '@/lib/locales/pages/person.ts'
import { Button } from '../button.tsx'
import { Icon } from '../icon.tsx'
import { exactDay } from '../time.ts'
import { language, useWords } from '../words.ts'

interface Props {
  view: Pick<CardView, 'inform' | 'objection'>
  onAct: (act: ActInput, said: string) => Promise<boolean>
}

/** What is owed to the person: to be told of their file by a date, and to have an objection heeded. */
export function Duties({ view: { inform, objection }, onAct }: Props): VNode | null {
  const say = useWords(person)
  if (inform === undefined && objection === undefined) return null
  return (
    <div class="duties">
      {objection !== undefined && (
        <p class="duty bad" title={say('objectionHint')}>
          <Icon name="shield" />
          <span>{say('objection', { date: exactDay(objection, language.value) })}</span>
        </p>
      )}
      {inform && (
        <p class={`duty${inform.overdue ? ' bad' : ''}`} title={say('informHint')}>
          <Icon name="clock" />
          <span>{inform.sentence}</span>
          <Button small onClick={() => void onAct({ kind: 'informed' }, say('informedSaid'))}>
            {say('informDone')}
          </Button>
        </p>
      )}
    </div>
  )
}
