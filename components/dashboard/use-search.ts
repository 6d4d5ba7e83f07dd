import { useRef, useState } from 'preact/hooks'
import { ask } from '@/lib/bus/ask.ts'
import { BusError } from '@/lib/bus/message.ts'
import type { SearchView } from '@/lib/bus/views.ts'
import type { Post } from '@/lib/model.ts'
import { language } from '../words.ts'

/** What one place said, or that it is being asked. */
export type Found = { posts: readonly Post[] } & (
  | { state: 'asking' | 'answered' | 'refused' }
  | { state: 'failed'; error?: SearchView['error'] }
)

export interface Searching {
  found: Readonly<Record<string, Found>>
  /** Asks these places; answers are in `found` as they come. */
  start: (query: string, places: readonly string[]) => void
  stop: () => void
  busy: boolean
}

/** A search over many places at once. A new one, or a stop, forgets the answers still under way. */
export function useSearch(): Searching {
  const [found, setFound] = useState<Readonly<Record<string, Found>>>({})
  const turn = useRef(0)

  async function one(mine: number, place: string, query: string): Promise<void> {
    const say = (found: Found) => {
      if (turn.current === mine) setFound((all) => ({ ...all, [place]: found }))
    }
    try {
      const answer = await ask('search.ask', { place, query, language: language.value })
      if (answer.error) say({ state: 'failed', posts: [], error: answer.error })
      else say({ state: 'answered', posts: answer.posts })
    } catch (error) {
      const refused = error instanceof BusError && error.key === 'permission'
      say({ state: refused ? 'refused' : 'failed', posts: [] })
    }
  }

  return {
    found,
    busy: Object.values(found).some(({ state }) => state === 'asking'),
    start(query, places) {
      const mine = ++turn.current
      setFound(
        Object.fromEntries(places.map((place) => [place, { state: 'asking' as const, posts: [] }])),
      )
      for (const place of places) void one(mine, place, query)
    },
    stop() {
      turn.current += 1
      setFound((all) =>
        Object.fromEntries(Object.entries(all).filter(([, { state }]) => state !== 'asking')),
      )
    },
  }
}
