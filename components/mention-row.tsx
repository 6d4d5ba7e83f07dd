import type { ComponentChildren, VNode } from 'preact'
import { common, mention as table } from '@/lib/locales/pages/common.ts'
import type { Alert, Mention } from '@/lib/model.ts'
import { Button } from './button.tsx'
import type { IconName } from './icons.ts'
import { MarkedText } from './marked-text.tsx'
import { ACTS, type Act } from './mention-acts.ts'
import { RelativeTime } from './relative-time.tsx'
import { TagPill } from './tag-pill.tsx'
import { Tellings } from './tellings.tsx'
import { ToneDot } from './tone-dot.tsx'
import { useWords } from './words.ts'

/** Characters kept before the first marked word: it is then in the two lines. */
const AROUND = 72
const BUTTONS: readonly [Act, IconName][] = [
  ['open', 'external-link'],
  ['reply', 'reply'],
  ['tag', 'tag'],
  ['relay', 'share'],
  ['done', 'check'],
  ['irrelevant', 'x'],
]

interface Props {
  mention: Mention
  alerts: ReadonlyMap<string, Alert>
  onAct: (act: Act) => void
  /** Offers to correct the tone; `correcting` while that is shown. */
  onCorrect: () => void
  correcting: boolean
  /** True for the one row that Tab reaches. */
  current: boolean
  onFocus: () => void
  /** What stands before the text: a box to choose the row. */
  before?: ComponentChildren
  /** The author's tags, when they are filed. */
  tags?: ComponentChildren
  /** What opens below the row. */
  children?: ComponentChildren
}

/** One mention: who, where, when, two lines with the words marked, tone, alert; acts on hover. */
export function MentionRow(props: Props): VNode {
  const { mention, alerts, onAct, current, onFocus, before, tags, children } = props
  const { onCorrect, correcting } = props
  const say = useWords(table)
  const unknown = useWords(common)('unknownAuthor')
  const fresh = mention.state === 'new'
  return (
    <article
      class={fresh ? 'mention fresh' : 'mention'}
      data-row={mention.id}
      aria-label={`${mention.author?.name || unknown}, ${mention.place}`}
      tabIndex={current ? 0 : -1}
      onFocus={onFocus}
    >
      {before}
      <div class="head">
        {fresh && <span class="dot" role="img" aria-label={say('unseen')} title={say('unseen')} />}
        <strong class="who">{mention.author?.name || unknown}</strong>
        <span class="place">{mention.place}</span>
        <RelativeTime at={mention.at} />
      </div>
      <p class="text">
        {mention.title && <b>{mention.title} — </b>}
        <MarkedText text={mention.text} hits={mention.hits} around={AROUND} />
      </p>
      <div class="foot">
        <ToneDot
          tone={mention.tone}
          tabIndex={current ? 0 : -1}
          open={correcting}
          onCorrect={onCorrect}
        />
        {mention.alertIds.map((id) => {
          const alert = alerts.get(id)
          return (
            alert && <TagPill key={id} quiet name={alert.name} colour={alert.colour} icon="bell" />
          )
        })}
        {tags}
        {mention.also.length > 0 && <Tellings mention={mention} tabIndex={current ? 0 : -1} />}
        <span class="acts">
          {BUTTONS.map(([act, icon]) => (
            <Button
              key={act}
              small
              look="quiet"
              icon={icon}
              tabIndex={current ? 0 : -1}
              label={say(act)}
              title={`${say(act)} (${ACTS[act]})`}
              aria-keyshortcuts={ACTS[act]}
              onClick={() => onAct(act)}
            />
          ))}
        </span>
      </div>
      {children}
    </article>
  )
}
