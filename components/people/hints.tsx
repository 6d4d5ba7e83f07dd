import type { VNode } from 'preact'
import type { HintView } from '@/lib/bus/people-views.ts'
import { person } from '@/lib/locales/pages/person.ts'
import { Button } from '../button.tsx'
import { Icon } from '../icon.tsx'
import { useWords } from '../words.ts'

interface Props {
  hints: readonly HintView[]
  onYes: (hint: HintView) => void
  onNo: (hint: HintView) => void
}

/** What Vigie noticed and she alone confirms: the same person elsewhere, a tag that counters suggest. */
export function Hints({ hints, onYes, onNo }: Props): VNode | null {
  const say = useWords(person)
  if (hints.length === 0) return null
  return (
    <ul class="hints">
      {hints.map((hint) => (
        <li key={hint.sentence}>
          <Icon name="lightbulb" />
          <span class="hint-said">{hint.sentence}</span>
          <span class="hint-answers">
            <Button small onClick={() => onYes(hint)}>
              {say('yes')}
            </Button>
            <Button small look="quiet" onClick={() => onNo(hint)}>
              {say('no')}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  )
}
