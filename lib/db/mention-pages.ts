import type { Mention, MentionState } from '../model.ts'
import { inOrder } from './in-order.ts'

/** Read of one state at a time. */
const SOME = 100

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
 * The first mentions that fit, in order of publication, read some at a time from the index so that
 * a screenful of a hundred thousand costs a screenful. Those of several states are merged.
 */
export async function mentionPage(query: MentionQuery): Promise<MentionPage> {
  const { states = STATES, order = 'newest', since = Number.NEGATIVE_INFINITY } = query
  const direction = order === 'newest' ? 'prev' : 'next'
  const sign = order === 'newest' ? 1 : -1
  const queues = await Promise.all(
    states.map((state) => {
      const range = IDBKeyRange.bound([state, since], [state, Number.POSITIVE_INFINITY])
      return Queue.of(inOrder('stateAt', range, direction, SOME))
    }),
  )
  const mentions: Mention[] = []
  for (;;) {
    let first: Queue | undefined
    for (const queue of queues) {
      if (!queue.head) continue
      if (!first?.head || sign * (queue.head.at - first.head.at) > 0) first = queue
    }
    const mention = first?.head
    if (first === undefined || mention === undefined) return { mentions, more: false }
    if (!mention.gone && query.fits?.(mention) !== false) {
      if (mentions.length === query.limit) return { mentions, more: true }
      mentions.push(mention)
    }
    await first.next()
  }
}

/** Mentions of one state, of which the first is at hand. */
class Queue {
  private some: Mention[] = []
  private at = 0

  private constructor(private readonly rest: AsyncGenerator<Mention[], void>) {}

  static async of(rest: AsyncGenerator<Mention[], void>): Promise<Queue> {
    const queue = new Queue(rest)
    await queue.fill()
    return queue
  }

  get head(): Mention | undefined {
    return this.some[this.at]
  }

  async next(): Promise<void> {
    this.at += 1
    if (this.at >= this.some.length) await this.fill()
  }

  private async fill(): Promise<void> {
    this.some = (await this.rest.next()).value ?? []
    this.at = 0
  }
}
