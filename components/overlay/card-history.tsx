import type { VNode } from 'preact'
import { Button } from '@/components/button.tsx'
import { Icon } from '@/components/icon.tsx'
import type { IconName } from '@/components/icons.ts'
import { RelativeTime } from '@/components/relative-time.tsx'
import { useWords } from '@/components/words.ts'
import type { CardView } from '@/lib/bus/views.ts'
import type { EntryKind } from '@/lib/model.ts'
import { cardWords } from './card.tsx'

const ICONS: Partial<Record<EntryKind, IconName>> = {
  note: 'pen-line',
  'tag-on': 'tag',
  'tag-off': 'tag',
  'reply-drafted': 'reply',
  'reply-sent': 'send',
  reminder: 'flag',
  warning: 'triangle-alert',
  sanction: 'ban',
  mention: 'message',
  relay: 'share',
}

interface Props {
  view: CardView
  all: boolean
  onAll: () => void
}

/** What happened with this member, newest first: five lines, then all of them when asked. */
export function CardHistory({ view, all, onAll }: Props): VNode | null {
  const say = useWords(cardWords)
  if (!view.memberId) return null
  const corrected = view.tones.filter((tone) => tone.corrected).length
  return (
    <section class="history" aria-label={say('history')}>
      {view.entries.length > 0 && (
        <ul>
          {view.entries.map((entry) => (
            <li key={entry.id}>
              <Icon name={ICONS[entry.kind] ?? 'activity'} />
              <span class="line" title={entry.line}>
                {entry.line}
              </span>
              <span class="muted small when">
                <RelativeTime at={entry.at} />
              </span>
              {entry.page && isWeb(entry.page) && entry.page !== location.href && (
                <a
                  href={entry.page}
                  target="_blank"
                  rel="noreferrer noopener"
                  aria-label={say('openPage')}
                  title={say('openPage')}
                >
                  <Icon name="external-link" />
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {view.total === 0 && <p class="muted small">{say('noHistory')}</p>}
      {!all && view.total > view.entries.length && (
        <Button small look="quiet" icon="chevron-down" onClick={onAll}>
          {say('all', { count: view.total })}
        </Button>
      )}
      {view.tones.length > 0 && (
        <p class="muted small tones">
          <Icon name="activity" />{' '}
          {say('tones', { count: view.tones.length, mood: say(moodOf(view)) })}
          {corrected > 0 && ` · ${say('tonesCorrected', { count: corrected })}`}
        </p>
      )}
    </section>
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
