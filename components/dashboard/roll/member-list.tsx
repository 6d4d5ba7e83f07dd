import type { VNode } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { dashboard } from '@/lib/locales/pages/dashboard.ts'
import { members as table } from '@/lib/locales/pages/members.ts'
import { tags as tagTable } from '@/lib/locales/pages/tags.ts'
import { useCursor } from '../../cursor.ts'
import { Empty } from '../../empty.tsx'
import { Unreadable } from '../../trouble.tsx'
import { useTags } from '../../use-tags.ts'
import { VirtualRows } from '../../virtual-rows.tsx'
import { useWords } from '../../words.ts'
import { hashOf, place } from '../address.ts'
import { useChosen } from '../chosen.ts'
import { left } from '../left.ts'
import { Search } from '../search.tsx'
import { BulkTag } from './bulk-tag.tsx'
import { MemberFilters } from './member-filters.tsx'
import { MemberRow, PendingRow } from './member-row.tsx'
import { useRoll } from './use-roll.ts'

/** Rows among which the one that was left is looked for. */
const NEAR = 500

/** All members, to be searched, filtered and tagged many at once. */
export function MemberList(): VNode {
  const say = useWords(dashboard)
  const mine = useWords(table)
  const label = useWords(tagTable)
  const { filters } = place.value
  const tags = useTags()
  const { slots, news, reading, nobody, failed } = useRoll(filters)
  const keys = useMemo(
    () => ({
      length: slots.length,
      at: (index: number) => (index < slots.length ? String(slots.keyAt(index)) : undefined),
      indexOf: (key: string) => slots.indexOf(key),
    }),
    [slots],
  )
  const chosen = useChosen()
  const list = useRef<HTMLDivElement>(null)
  const cursor = useCursor(keys, list)

  // Who comes back from a member's page has the focus on their row again.
  useEffect(() => {
    const at = document.activeElement
    // Not if she has gone on meanwhile.
    if (left.id === undefined || (at !== document.body && !at?.matches('main'))) return
    let pending = reading
    for (let index = 0; index < Math.min(slots.length, NEAR); index += 1) {
      const row = slots.at(index)?.row
      pending ||= row === undefined
      if (row?.id !== left.id) continue
      delete left.id
      return cursor.go(String(slots.keyAt(index)))
    }
    // At each drawing, as rows come a page at a time; once all are there the row is further down.
    if (!pending) delete left.id
  })

  function key(event: KeyboardEvent): void {
    if ((event.target as HTMLElement).dataset.row === undefined || cursor.move(event)) return
    const id = slots.at(cursor.at)?.row?.id
    if (id === undefined) return
    if (event.key === 'Enter') location.hash = hashOf({ room: 'members', id, filters: {} })
    if (event.key === ' ' || event.key === 'x') {
      event.preventDefault()
      chosen.choose(id, !chosen.ids.has(id))
    }
  }

  return (
    <>
      <div class="heading">
        <h1>{say('members')}</h1>
        <span class="muted" role="status">
          {reading
            ? mine('readingNames')
            : news && slots.length < news.total
              ? mine('ofAll', { count: slots.length, total: news.total })
              : say('shownMembers', { count: slots.length })}
        </span>
        <span class="grow" />
        <Search label={mine('search')} />
      </div>
      <MemberFilters tags={tags} {...(news ? { news } : {})} />
      {filters.inform === 'yes' && <p class="filters muted">{mine('informText')}</p>}
      {filters.q && news?.whole === false && <p class="filters muted">{mine('readingNotes')}</p>}
      <BulkTag chosen={chosen} shown={slots.length} tags={tags} />
      {failed && <Unreadable {...failed} />}
      {!failed && !reading && slots.length === 0 && (
        <Empty icon="users" title={say(nobody ? 'noMembers' : 'noMatch')}>
          <p>{say(nobody ? 'noMembersText' : 'noMatchText')}</p>
        </Empty>
      )}
      {slots.length > 0 && (
        <div class="table" ref={list} role="feed" aria-label={say('members')} onKeyDown={key}>
          <VirtualRows
            rows={slots}
            keyOf={({ key }) => key}
            estimate={44}
            scroller={list}
            inSight={cursor.at}
          >
            {({ key: slot, row }, index) =>
              row === undefined ? (
                <PendingRow slot={slot} current={index === cursor.at} />
              ) : (
                <MemberRow
                  row={row}
                  slot={slot}
                  tags={tags}
                  remindersLabel={(count) => label('reminders', { count })}
                  current={index === cursor.at}
                  chosen={chosen.ids.has(row.id)}
                  onChoose={(on) => chosen.choose(row.id, on)}
                  onFocus={() => cursor.rest(slot)}
                />
              )
            }
          </VirtualRows>
        </div>
      )}
    </>
  )
}
