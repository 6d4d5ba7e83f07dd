import type { VNode } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { allMembers, membersWith, type Rolled } from '@/lib/db/roll.ts'
import { common, dashboard, tags as tagTable } from '@/lib/locales/pages.ts'
import type { Tag } from '@/lib/model.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { useCursor } from '../cursor.ts'
import { Empty } from '../empty.tsx'
import { useLive } from '../live.ts'
import { TagPicker } from '../tag-picker.tsx'
import { toast } from '../toasts.ts'
import { Unreadable } from '../trouble.tsx'
import { useTags } from '../use-tags.ts'
import { VirtualRows } from '../virtual-rows.tsx'
import { useWords } from '../words.ts'
import { filter, hashOf, place } from './address.ts'
import { useChosen } from './chosen.ts'
import { DID, memberFilter } from './filters.ts'
import { MemberPage } from './member-page.tsx'
import { MemberRow } from './member-row.tsx'
import { Search } from './search.tsx'
import { Select } from './select.tsx'

/** The members, or the page of the one in the address. */
export function MembersRoom(): VNode {
  const { id } = place.value
  return id === undefined ? <Roll /> : <MemberPage id={id} />
}

/** All members, to be searched, filtered and tagged many at once. */
function Roll(): VNode {
  const say = useWords(dashboard)
  const shared = useWords(common)
  const label = useWords(tagTable)
  const { filters } = place.value
  const tags = useTags()
  const live = useLive(
    async () => {
      const kinds = DID[filters.did ?? '']
      const [all, only] = await Promise.all([
        allMembers(),
        kinds && membersWith(kinds, Number(filters.since ?? 0) || 0),
      ])
      return only ? all.filter(({ member }) => only.has(member.id)) : all
    },
    ['members', 'accounts', 'entries'],
    [filters.did, filters.since],
  )
  const all = live.state === 'ready' ? live.value : []
  const shown = useMemo(() => all.filter(memberFilter(filters)), [all, filters])
  const keys = useMemo(() => shown.map(({ member }) => member.id), [shown])
  const chosen = useChosen()
  const [tagging, setTagging] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const cursor = useCursor(keys, list)
  const picked = shown.filter(({ member }) => chosen.ids.has(member.id))

  async function tag(chosenTag: Tag): Promise<void> {
    setTagging(false)
    const memberIds = picked.map(({ member }) => member.id)
    const on = !picked.every(({ member }) => member.mark.tags.includes(chosenTag.id))
    await act('member.tag', { memberIds, tagId: chosenTag.id, on }, ({ entryIds }) => {
      chosen.set([])
      toast(
        say(on ? 'taggedMany' : 'untaggedMany', { tag: chosenTag.name, count: memberIds.length }),
        () => void act('entries.undo', { entryIds }, () => toast(shared('undone'))),
      )
    })
  }

  function key(event: KeyboardEvent): void {
    if ((event.target as HTMLElement).dataset.row === undefined || cursor.move(event)) return
    const id = keys[cursor.at]
    if (id === undefined) return
    if (event.key === 'Enter') open(id)
    if (event.key === ' ' || event.key === 'x') {
      event.preventDefault()
      chosen.choose(id, !chosen.ids.has(id))
    }
  }

  return (
    <>
      <div class="heading">
        <h1>{say('members')}</h1>
        <span class="muted">{say('shownMembers', { count: shown.length })}</span>
        <span class="grow" />
        <Search label={say('searchMembers')} />
      </div>
      <div class="filters">
        <Select
          name="tag"
          label={say('tag')}
          options={[['', shared('all')], ...tags.map((one) => [one.id, one.name] as const)]}
        />
        <Select
          name="reminders"
          label={say('reminders')}
          options={[
            ['', say('any')],
            ['yes', say('withReminders')],
          ]}
        />
        {filters.did && (
          <Button
            small
            icon="x"
            onClick={() => filter({ did: '', since: '' })}
          >{`${say(`did-${filters.did as 'reply'}`)}`}</Button>
        )}
      </div>
      <div class="bulk" aria-live="polite">
        <label class="check">
          <input
            type="checkbox"
            checked={picked.length > 0 && picked.length === shown.length}
            indeterminate={picked.length > 0 && picked.length < shown.length}
            disabled={shown.length === 0}
            onChange={(event) => chosen.set(event.currentTarget.checked ? keys : [])}
          />
          {picked.length === 0 ? say('chooseAll') : say('chosenMembers', { count: picked.length })}
        </label>
        {picked.length > 0 && (
          <Button small icon="tag" aria-expanded={tagging} onClick={() => setTagging(!tagging)}>
            {say('tagThem')}
          </Button>
        )}
      </div>
      {tagging && picked.length > 0 && (
        <TagPicker
          title={say('tagThem')}
          tags={tags}
          worn={tags.map(({ id }) => id).filter((id) => wornByAll(picked, id))}
          onChoose={(one) => void tag(one)}
          onClose={() => setTagging(false)}
        />
      )}
      {live.state === 'failed' && <Unreadable {...live} />}
      {live.state === 'ready' && shown.length === 0 && (
        <Empty icon="users" title={say(all.length === 0 ? 'noMembers' : 'noMatch')}>
          <p>{say(all.length === 0 ? 'noMembersText' : 'noMatchText')}</p>
        </Empty>
      )}
      {shown.length > 0 && (
        <div class="table" ref={list} role="feed" aria-label={say('members')} onKeyDown={key}>
          <VirtualRows
            rows={shown}
            keyOf={({ member }) => member.id}
            estimate={44}
            scroller={list}
            inSight={cursor.at}
          >
            {(rolled, index) => (
              <MemberRow
                rolled={rolled}
                tags={tags}
                remindersLabel={(count) => label('reminders', { count })}
                current={index === cursor.at}
                chosen={chosen.ids.has(rolled.member.id)}
                onChoose={(on) => chosen.choose(rolled.member.id, on)}
                onFocus={() => cursor.rest(rolled.member.id)}
              />
            )}
          </VirtualRows>
        </div>
      )}
    </>
  )
}

const wornByAll = (picked: readonly Rolled[], id: string) =>
  picked.every(({ member }) => member.mark.tags.includes(id))

function open(id: string): void {
  location.hash = hashOf({ room: 'members', id, filters: {} })
}
