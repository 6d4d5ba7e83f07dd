import type { VNode } from 'preact'
import { common } from '@/lib/locales/pages/common.ts'
import { dashboard } from '@/lib/locales/pages/dashboard.ts'
import { tags as tagTable } from '@/lib/locales/pages/tags.ts'
import type { RollRow } from '@/lib/members/roll/line.ts'
import type { Tag } from '@/lib/model.ts'
import { RelativeTime } from '../../relative-time.tsx'
import { TagPill } from '../../tag-pill.tsx'
import { useWords } from '../../words.ts'
import { hashOf } from '../address.ts'

interface Props {
  row: RollRow
  /** Names the row in the list, also before it is read. */
  slot: string
  tags: readonly Tag[]
  remindersLabel: (count: number) => string
  current: boolean
  chosen: boolean
  onChoose: (on: boolean) => void
  onFocus: () => void
}

/** One member in the table: name and places, what they wear, when somebody last acted. */
export function MemberRow(props: Props): VNode {
  const { row, slot, tags, remindersLabel, current, chosen, onChoose, onFocus } = props
  const say = useWords(dashboard)
  const unknown = useWords(common)('unknownAuthor')
  const name = row.name || unknown
  const worn = tags.filter((tag) => row.tags.includes(tag.id))
  return (
    <article
      class="member"
      data-row={slot}
      aria-label={name}
      tabIndex={current ? 0 : -1}
      onFocus={onFocus}
    >
      <input
        type="checkbox"
        aria-label={say('choose', { name })}
        checked={chosen}
        tabIndex={current ? 0 : -1}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <a
        class="who"
        href={hashOf({ room: 'members', id: row.id, filters: {} })}
        tabIndex={current ? 0 : -1}
      >
        {name}
      </a>
      <span class="place">{row.place}</span>
      <span class="worn">
        {row.reminders > 0 && <Standing row={row} label={remindersLabel(row.reminders)} />}
        {worn.map((tag) => (
          <TagPill key={tag.id} {...tag} />
        ))}
      </span>
      <span class="when">
        <RelativeTime at={row.lastAt} />
      </span>
    </article>
  )
}

/** The highest step that counts, as a mark says it; reminders are counted. */
function Standing({ row: { step }, label }: { row: RollRow; label: string }): VNode {
  const say = useWords(tagTable)
  if (step === 'sanction') return <TagPill name={say('sanction')} colour="red" icon="ban" />
  if (step === 'warning') {
    return <TagPill name={say('warning')} colour="amber" icon="triangle-alert" />
  }
  return <TagPill name={label} colour="amber" icon="bell" />
}

/** The place of a member who is still being read. */
export function PendingRow({ slot, current }: { slot: string; current: boolean }): VNode {
  return (
    <article class="member pending" data-row={slot} tabIndex={current ? 0 : -1} aria-busy="true">
      <span />
      <span class="bar" />
    </article>
  )
}
