import type { ComponentType, VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { dashboard } from '@/lib/locales/pages/dashboard.ts'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icons.ts'
import { later } from '../later.tsx'
import { LostStore } from '../lost-store.tsx'
import { TroubleBar } from '../trouble.tsx'
import { useWords } from '../words.ts'
import { hashOf, place, ROOMS, type Room } from './address.ts'
import { MembersRoom } from './members-room.tsx'
import { MentionsRoom } from './mentions-room.tsx'

const further = () => import('./further-rooms.ts')

const LOOKS: Record<Room, { icon: IconName; Room: ComponentType }> = {
  mentions: {
    icon: 'inbox',
    Room: MentionsRoom,
  },
  members: {
    icon: 'users',
    Room: MembersRoom,
  },
  replies: {
    icon: 'reply',
    Room: later(async () => (await further()).RepliesRoom),
  },
  watch: { icon: 'bell', Room: later(async () => (await further()).WatchRoom) },
  search: {
    icon: 'search',
    Room: later(async () => (await further()).SearchRoom),
  },
  metrics: {
    icon: 'activity',
    Room: later(async () => (await import('../metrics/metrics-room.tsx')).MetricsRoom),
  },
  settings: {
    icon: 'settings',
    Room: later(async () => (await further()).SettingsRoom),
  },
}

/** The dashboard: a rail on the left, the room she works in on the right. */
export function Dashboard(): VNode {
  const say = useWords(dashboard)
  const { room, id } = place.value
  const main = useRef<HTMLElement>(null)
  const nav = useRef<HTMLElement>(null)
  const { Room } = LOOKS[room]

  useEffect(() => {
    addEventListener('keydown', findSearch)
    return () => removeEventListener('keydown', findSearch)
  }, [])

  // Whoever had the focus left with the last page: the next has it, not the top of the window.
  const first = useRef(true)
  useLayoutEffect(() => {
    if (!first.current && document.activeElement === document.body) main.current?.focus()
    first.current = false
  }, [room, id])

  // Where the window is narrow, the rail is wider than it.
  useEffect(() => {
    const showRoom = () =>
      nav.current
        ?.querySelector('[aria-current]')
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    showRoom()
    addEventListener('resize', showRoom)
    return () => removeEventListener('resize', showRoom)
  }, [room])

  return (
    <div class="desk">
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {say('skip')}
      </button>
      <header class="rail">
        <div class="brand">
          <img src="/icon/vigie.svg" alt="" width="24" height="24" />
          Vigie
        </div>
        <nav aria-label={say('rooms')} ref={nav}>
          {ROOMS.map((one) => (
            <a
              key={one}
              href={hashOf({ room: one, filters: {} })}
              aria-current={one === room ? 'page' : undefined}
            >
              <Icon name={LOOKS[one].icon} />
              {say(one)}
            </a>
          ))}
        </nav>
      </header>
      <main class="room" ref={main} tabIndex={-1}>
        <TroubleBar />
        <LostStore
          open={() => {
            location.hash = hashOf({ room: 'settings', filters: {} })
          }}
        />
        <Room key={`${room}/${id ?? ''}`} />
      </main>
    </div>
  )
}

/** `/` goes to the room's search field, unless something is being typed. */
function findSearch(event: KeyboardEvent): void {
  const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]')
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
  const field = document.querySelector<HTMLInputElement>('input[type=search]')
  if (!field) return
  event.preventDefault()
  field.focus()
  field.select()
}
