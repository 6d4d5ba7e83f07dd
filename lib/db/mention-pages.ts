import type { Mention, MentionState } from '../model.ts'
import { database } from './open.ts'

const STATES: readonly MentionState[] = ['new', 'seen', 'done', 'irrelevant']

export interface MentionQuery {
  /** All four when left out. */
  states?: readonly MentionState[]
  order?: 'newest' | 'oldest'
  /** Published at or after this (ms). */
  since?: number
  fits?(mention: Mention): boolean
  limit: number
}

export interface MentionPage {
  mentions: Mention[]
  /** Whether there may be others after these. */
  more: boolean
}

/**
 * The first mentions that fit, in order of publication, read one after another from the index so
 * that a screenful of a hundred thousand costs a screenful. Those of several states are merged.
 */
export async function mentionPage(query: MentionQuery): Promise<MentionPage> {
  const { states = STATES, order = 'newest', since = Number.NEGATIVE_INFINITY } = query
  const index = (await database()).transaction('mentions').store.index('stateAt')
  const direction = order === 'newest' ? 'prev' : 'next'
  const sign = order === 'newest' ? 1 : -1
  const cursors = await Promise.all(
    states.map((state) => {
      const range = IDBKeyRange.bound([state, since], [state, Number.POSITIVE_INFINITY])
      return index.openCursor(range, direction)
    }),
  )
  const mentions: Mention[] = []
  for (;;) {
    let first = -1
    cursors.forEach((cursor, i) => {
      const best = cursors[first]
      if (cursor && (!best || sign * (cursor.value.at - best.value.at) > 0)) first = i
    })
    const cursor = cursors[first]
    if (!cursor) return { mentions, more: false }
    if (!cursor.value.gone && query.fits?.(cursor.value) !== false) {
      if (mentions.length === query.limit) return { mentions, more: true }
      mentions.push(cursor.value)
    }
    cursors[first] = await cursor.continue()
  }
}
