import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { BusError } from '@/lib/bus/message.ts'
import { asBusError } from '@/lib/db/errors.ts'
import { countMembers, firstMembers } from '@/lib/db/roll.ts'
import type { RollFilters } from '@/lib/members/roll/filters.ts'
import type { RollRow } from '@/lib/members/roll/line.ts'
import { askRoll, rollAgain, rollFailure, rollNews, startRoll } from './client.ts'
import type { RollNews } from './protocol.ts'

/** Rows that are read straight away, before anything is known of the others. */
const FIRST = 60
/** Rows asked of the worker at once. */
const PAGE = 100

/** One place in the list: its row may still be on its way. */
export interface Slot {
  key: string
  row: RollRow | undefined
}

/** The members that fit, read as they come into sight. Has what lists need of an array. */
export interface Slots {
  readonly length: number
  at(index: number): Slot | undefined
  /** Asked of all hundred thousand at once, so a number where there is no name yet. */
  keyAt(index: number): string | number
  /** Index of the slot with this key, -1 when there is none. */
  indexOf(key: string): number
}

const NO_SLOTS: Slots = { length: 0, at: () => undefined, keyAt: () => 0, indexOf: () => -1 }

export interface LiveRoll {
  slots: Slots
  /** Undefined until the names were read; then views, hosts and the number of all. */
  news: RollNews | undefined
  /** True while the list doesn't answer to these filters yet. */
  reading: boolean
  /** Nobody is filed at all. */
  nobody: boolean
  failed: { error: BusError; again: () => void } | undefined
}

/** What is shown: the first rows as they were read here, or an answer of the worker. */
type Result =
  | { kind: 'first'; rows: RollRow[]; total: number }
  | { kind: 'found'; epoch: number; order: Uint32Array }

/**
 * The roll through `filters`, kept current. Without filters the first rows are read here at once,
 * while the worker reads everybody; after that the worker answers everything.
 */
export function useRoll(filters: RollFilters): LiveRoll {
  const [result, setResult] = useState<Result>()
  const [failure, setFailure] = useState<BusError>()
  const [, redraw] = useState(0)
  const news = rollNews.value
  const rows = useRef({ epoch: -1, known: new Map<number, RollRow>(), asked: new Set<number>() })
  const bare = Object.values(filters).every((value) => !value)

  // Before the room is painted: its reading takes as long as the painting.
  useLayoutEffect(() => {
    if (rollNews.peek() || !bare) return startRoll()
    firstMembers(FIRST).then(
      async (lines) => {
        const first = lines.map(({ row }) => row)
        setResult((now) => now ?? { kind: 'first', rows: first, total: first.length })
        const total = first.length < FIRST ? first.length : await countMembers()
        setResult((now) => (now?.kind === 'first' ? { ...now, total } : now))
        startRoll()
      },
      (error: unknown) => {
        setFailure(asBusError(error))
        startRoll()
      },
    )
  }, [])

  useEffect(() => {
    if (news === undefined) return
    let left = false
    setFailure(undefined)
    void askRoll('find', filters).then((order) => {
      if (left) return
      // Rows may have changed: those in sight are asked again, and shown as they were meanwhile.
      const { epoch, known } = rows.current
      rows.current = {
        epoch: news.epoch,
        known: epoch === news.epoch ? known : new Map(),
        asked: new Set(),
      }
      setResult({ kind: 'found', epoch: news.epoch, order })
    })
    return () => {
      left = true
    }
  }, [news, filters])

  const slots = useMemo((): Slots => {
    if (result === undefined) return NO_SLOTS
    if (result.kind === 'first') {
      const { rows: first, total } = result
      return {
        length: total,
        keyAt: (index) => first[index]?.id ?? index,
        at(index) {
          return index < total ? { key: String(this.keyAt(index)), row: first[index] } : undefined
        },
        indexOf: (key) => first.findIndex(({ id }) => id === key),
      }
    }
    const { order } = result
    const need = (page: number) => {
      const here = rows.current
      if (here.asked.has(page)) return
      here.asked.add(page)
      const ordinals = [...order.subarray(page * PAGE, (page + 1) * PAGE)]
      void askRoll('rows', ordinals).then((found) => {
        if (rows.current !== here) return
        for (const [index, row] of found.entries()) {
          if (row) here.known.set(ordinals[index] as number, row)
        }
        redraw((count) => count + 1)
      })
    }
    return {
      length: order.length,
      keyAt: (index) => order[index] as number,
      at(index) {
        const ordinal = order[index]
        if (ordinal === undefined) return undefined
        need(Math.floor(index / PAGE))
        return { key: String(ordinal), row: rows.current.known.get(ordinal) }
      },
      indexOf: (key) => order.indexOf(Number(key)),
    }
  }, [result])

  const error = rollFailure.value ?? failure
  return {
    slots,
    news,
    reading: result === undefined || (result.kind === 'first' && !bare),
    nobody: (news?.total ?? (result?.kind === 'first' ? result.total : 1)) === 0,
    failed: error && { error, again: rollAgain },
  }
}
