import type { VNode } from 'preact'
import type { Item } from '@/lib/db/items.ts'
import { common } from '@/lib/locales/pages/common.ts'
import { metrics as table } from '@/lib/locales/pages/metrics.ts'
import type { Charter } from '@/lib/model.ts'
import { hashOf } from '../dashboard/address.ts'
import { Icon } from '../icon.tsx'
import { RelativeTime } from '../relative-time.tsx'
import { duration } from '../time.ts'
import { TONE_LOOKS } from '../tone-dot.tsx'
import { language, useWords } from '../words.ts'
import { ruleName } from './names.ts'

/** One thing behind a figure, with the way to it. */
export function ItemRow({ item, charters }: { item: Item; charters: readonly Charter[] }): VNode {
  const say = useWords(table)
  const shared = useWords(common)
  const time = (ms: number) => duration(ms, language.value)
  if ('mention' in item) {
    const { mention, answered, done } = item
    const text = mention.title ? `${mention.title} — ${mention.text}` : mention.text
    return (
      <li>
        <p class="row">
          <strong>{mention.author?.name || shared('unknownAuthor')}</strong>
          <span class="muted">{mention.place}</span>
          <RelativeTime at={mention.at} />
          <span class={`tone ${mention.tone.verdict}`}>
            <Icon name={TONE_LOOKS[mention.tone.verdict].icon} />
            {shared(mention.tone.verdict)}
          </span>
          {answered !== undefined && (
            <span class="muted">{say('itemsAnswered', { time: time(answered) })}</span>
          )}
          {done !== undefined && (
            <span class="muted">{say('itemsDone', { time: time(done) })}</span>
          )}
        </p>
        <p>{text.slice(0, 280)}</p>
        {/^https?:/i.test(mention.link) && (
          <a href={mention.link} target="_blank" rel="noreferrer">
            {mention.link.slice(0, 100)}
          </a>
        )}
      </li>
    )
  }
  const { entry } = item
  return (
    <li>
      <p class="row">
        <strong>{say(`kind-${entry.kind}`)}</strong>
        {entry.ruleId && <span>{ruleName(entry.ruleId, { charters: [...charters] })}</span>}
        <RelativeTime at={entry.at} />
        <a href={hashOf({ room: 'members', id: entry.memberId, filters: {} })}>{say('open')}</a>
      </p>
      {(entry.excerpt ?? entry.text) && <p>{(entry.excerpt ?? entry.text ?? '').slice(0, 280)}</p>}
    </li>
  )
}
