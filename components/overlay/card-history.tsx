import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '@/components/button.tsx'
import { ToneBars } from '@/components/people/tone-bars.tsx'
import { useWords } from '@/components/words.ts'
import type { CardView } from '@/lib/bus/views.ts'
import { cardWords } from './card.tsx'
import { CardLine, type LineActs } from './card-line.tsx'

interface Props extends LineActs {
  view: CardView
  all: boolean
  onAll: () => void
}

/** What happened with this member, newest first: five lines, then all of them when asked. */
export function CardHistory({ view, all, onAll, ...acts }: Props): VNode | null {
  const say = useWords(cardWords)
  const [editing, setEditing] = useState<string>()
  if (!view.memberId) return null
  return (
    <section class="history" aria-label={say('history')}>
      {view.entries.length > 0 && (
        <ul>
          {view.entries.map((entry) => (
            <CardLine
              key={entry.id}
              entry={entry}
              editing={editing === entry.id}
              onOpen={(open) => setEditing(open ? entry.id : undefined)}
              {...acts}
            />
          ))}
        </ul>
      )}
      {view.total === 0 && <p class="muted small">{say('noHistory')}</p>}
      {!all && view.total > view.entries.length && (
        <Button small look="quiet" icon="chevron-down" onClick={onAll}>
          {say('all', { count: view.total })}
        </Button>
      )}
      {view.tones.length > 0 && <Tones view={view} />}
    </section>
  )
}

function Tones({ view }: { view: CardView }): VNode {
  const say = useWords(cardWords)
  const corrected = view.tones.filter((tone) => tone.corrected).length
  const mood = say('tones', { count: view.tones.length, mood: say(moodOf(view)) })
  const label = corrected > 0 ? `${mood} · ${say('tonesCorrected', { count: corrected })}` : mood
  return (
    <p class="muted small tones">
      <ToneBars tones={view.tones} label={label} /> <span aria-hidden="true">{label}</span>
    </p>
  )
}

/** The mood of the mentions as a sentence says it; uncertain verdicts don't count. */
function moodOf({
  tones,
}: CardView): 'mood.positive' | 'mood.negative' | 'mood.mixed' | 'mood.neutral' {
  const count = (verdict: string) => tones.filter((tone) => tone.verdict === verdict).length
  const [good, bad] = [count('positive'), count('negative')]
  if (good + bad === 0) return 'mood.neutral'
  if (good >= 2 * bad) return 'mood.positive'
  return bad >= 2 * good ? 'mood.negative' : 'mood.mixed'
}
