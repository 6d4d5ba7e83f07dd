import type { VNode } from 'preact'
import type { Rolled } from '@/lib/db/roll.ts'
import { common, dashboard } from '@/lib/locales/pages.ts'
import type { Tag } from '@/lib/model.ts'
import { RelativeTime } from '../relative-time.tsx'
import { TagPill } from '../tag-pill.tsx'
import { useWords } from '../words.ts'
import { hashOf } from './address.ts'

interface Props {
  rolled: Rolled
  tags: readonly Tag[]
  remindersLabel: (count: number) => string
  current: boolean
  chosen: boolean
  onChoose: (on: boolean) => void
  onFocus: () => void
}

/** One member in the table: name and places, what they wear, when somebody last acted. */
export function MemberRow(props: Props): VNode {
  const { rolled, tags, remindersLabel, current, chosen, onChoose, onFocus } = props
  const { member, accounts } = rolled
  const say = useWords(dashboard)
  const unknown = useWords(common)('unknownAuthor')
  const name = accounts[0]?.name || unknown
  const worn = tags.filter((tag) => member.mark.tags.includes(tag.id))
  return (
    <article class="member" data-row={member.id} tabIndex={current ? 0 : -1} onFocus={onFocus}>
      <input
        type="checkbox"
        aria-label={say('choose', { name })}
        checked={chosen}
        tabIndex={current ? 0 : -1}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <a
        class="who"
        href={hashOf({ room: 'members', id: member.id, filters: {} })}
        tabIndex={current ? 0 : -1}
      >
        {name}
      </a>
      <span class="place">
        {accounts.map(({ handle, host }) => (handle ? `@${handle} · ${host}` : host)).join(', ')}
      </span>
      <span class="worn">
        {member.mark.reminders > 0 && (
          <TagPill name={remindersLabel(member.mark.reminders)} colour="amber" icon="bell" />
        )}
        {worn.map((tag) => (
          <TagPill key={tag.id} {...tag} />
        ))}
      </span>
      <span class="when">
        <RelativeTime at={member.mark.lastAt || member.createdAt} />
      </span>
    </article>
  )
}
