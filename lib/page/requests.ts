import { askAgain } from '../bus/ask.ts'
import { BusError } from '../bus/message.ts'
import type { FlagView, MarkView, WordsView } from '../bus/views.ts'
import type { Post } from '../model.ts'
import type { Known } from './tracked.ts'

/** Posts in one message; the keeper refuses more than 500. */
const MOST = 400
/** Text beyond this says nothing new about manners. */
const LONGEST_TEXT = 4000
/** People remembered; a page that shows more starts again. */
const MOST_KEYS = 20_000

interface Answer {
  view: MarkView | null | undefined
  flags?: FlagView[] | undefined
  words?: WordsView | null | undefined
}

/** A post with its words; whether somebody wrote the same before is asked with its author. */
const whole = ({ found: { post, author } }: Known): Post => ({
  ...post,
  author,
  text: post.text.slice(0, LONGEST_TEXT),
})

/** Asks about posts. */
async function aboutPosts(posts: Post[]): Promise<Answer[]> {
  const { marks, flags, words } = await askAgain('page.posts', { posts })
  return marks.map((view, i) => ({ view, flags: flags[i], words: words?.[i] }))
}

/** Asks about people by their keys alone. */
async function aboutPeople(people: string[][]): Promise<Answer[]> {
  const answer = await askAgain('page.posts', { posts: [], people })
  return answer.people.map((view) => ({ view }))
}

/** Asks in halves when one part was refused. */
async function inParts<T>(ask: (parts: T[]) => Promise<Answer[]>, parts: T[]): Promise<Answer[]> {
  try {
    return await ask(parts)
  } catch (error) {
    if (!(error instanceof BusError) || error.key !== 'refused') throw error
    if (parts.length === 1) return [{ view: null }]
    const half = parts.length >> 1
    return [
      ...(await inParts(ask, parts.slice(0, half))),
      ...(await inParts(ask, parts.slice(half))),
    ]
  }
}

/**
 * Asks the keeper about posts, one message for all that came near, and remembers what it said of
 * their authors.
 *
 * @param answered is told of each post once its author is known, and what was found in its words
 * @param failed is told when the keeper can't be reached
 */
export function createRequests(
  answered: (tracked: Known, flags: FlagView[], words?: WordsView | null) => void,
  failed: (error: unknown) => void,
) {
  const known = new Map<string, MarkView>()
  let waiting = new Set<Known>()

  /** Remembers what is known of somebody; what is known already stays the same object. */
  const learn = (key: string, view: MarkView | null | undefined) => {
    if (!view || JSON.stringify(view) === JSON.stringify(known.get(key))) return
    if (known.size > MOST_KEYS) known.clear()
    known.set(key, view)
  }
  const send = async (batch: [Known, key: string][]) => {
    const answers = await inParts(
      aboutPosts,
      batch.map(([tracked]) => whole(tracked)),
    )
    batch.forEach(([tracked, key], i) => {
      const { view, flags = [], words } = answers[i] as Answer
      learn(key, view)
      // Another person may stand there since we asked.
      if (tracked.key === key) answered(tracked, flags, words)
    })
  }

  return {
    known: (key: string) => known.get(key),
    add: (tracked: Known) => waiting.add(tracked),
    /** Something was added and not sent yet. */
    get waits() {
      return waiting.size > 0
    },
    /** Sends what is waiting: one message, or several when there are more posts than it may hold. */
    flush(): void {
      const batch: [Known, string][] = []
      for (const tracked of waiting) {
        if (tracked.key !== '') batch.push([tracked, tracked.key])
        // Nobody is sure who stands there: it comes again once somebody is.
        else tracked.asked = ''
      }
      waiting = new Set()
      for (let i = 0; i < batch.length; i += MOST) {
        const part = batch.slice(i, i + MOST)
        send(part).catch((error) => {
          // Nobody answered: they go with the next ones.
          for (const [tracked] of part) waiting.add(tracked)
          failed(error)
        })
      }
    },
    /** Learns about the authors of these posts, by their keys alone. */
    async refresh(posts: Known[]): Promise<void> {
      const authors = new Map(posts.map(({ key, found }) => [key, found.author.keys]))
      authors.delete('')
      const all = [...authors]
      // With nobody on the page it is still asked, to learn whether this site is still on.
      for (let i = 0; i === 0 || i < all.length; i += MOST) {
        const part = all.slice(i, i + MOST)
        const answers = await inParts(
          aboutPeople,
          part.map(([, keys]) => keys),
        )
        part.forEach(([key], at) => {
          learn(key, answers[at]?.view)
        })
      }
    },
  }
}
export type Requests = ReturnType<typeof createRequests>
