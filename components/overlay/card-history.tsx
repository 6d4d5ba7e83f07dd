import type { VNode } from 'preact'
import { Button } from '@/components/button.tsx'
import { Icon } from '@/components/icon.tsx'
import { ENTRY_ICONS } from '@/components/people/entry-icons.ts'
import { ToneBars } from '@/components/people/tone-bars.tsx'
import { RelativeTime } from '@/components/relative-time.tsx'
import { useWords } from '@/components/words.ts'
import type { CardView, EntryView } from '@/lib/bus/views.ts'
import { cardWords } from './card.tsx'

interface Props {
  view: CardView
  all: boolean
  onAll: () => void
  onTakeBack: (entry: EntryView) => void
}

/** What happened with this member, newest first: five lines, then all of them when asked. */
export function CardHistory({ view, all, onAll, onTakeBack }: Props): VNode | null {
  const say = useWords(cardWords)
  if (!view.memberId) return null
  return (
    <section class="history" aria-label={say('history')}>
      {view.entries.length > 0 && (
        <ul>
          {view.entries.map((entry) => (
            <Line key={entry.id} entry={entry} onTakeBack={onTakeBack} />
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

function Line({ entry, onTakeBack }: { entry: EntryView; onTakeBack: Props['onTakeBack'] }): VNode {
  const say = useWords(cardWords)
  const { line, details, page, contest } = entry
  const spent = contest && !contest.counts
  return (
    <li>
      <Icon name={ENTRY_ICONS[entry.kind]} />
      <span
        class={`line${spent ? ' spent' : ''}${contest?.reversed ? ' struck' : ''}`}
        title={[line, ...details].join('\n')}
      >
        {line}
        {contest && details.length > 0 && <span class="muted small"> · {details.at(-1)}</span>}
      </span>
      <span class="muted small when">
        <RelativeTime at={entry.at} />
      </span>
      {page && isWeb(page) && page !== location.href && (
        <a
          href={page}
          target="_blank"
          rel="noreferrer noopener"
          aria-label={say('openPage')}
          title={say('openPage')}
        >
          <Icon name="external-link" />
        </a>
      )}
      <Button
        small
        look="quiet"
        icon="undo"
        label={say('takeBack')}
        onClick={() => onTakeBack(entry)}
      />
    </li>
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

/** An address that may be followed: records come from pages and files. */
const isWeb = (address: string): boolean => /^https?:\/\//i.test(address)

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
