import { askAgain } from '../bus/ask.ts'
import { BusError } from '../bus/message.ts'
import type { FlagView, MarkView, WordsView } from '../bus/views.ts'
import type { Post } from '../model.ts'
import type { Tracked } from './posts.ts'

/** Posts in one message; the keeper refuses more than 500. */
const MOST = 400
/** Text beyond this says nothing new about manners. */
const LONGEST_TEXT = 4000
/** People remembered; a page that shows more starts again. */
const MOST_KEYS = 20_000

/** One person or post that is asked about, and the others that wait for what it says of them. */
interface Asked {
  tracked: Tracked
  key: string
  /** What it says, when it is near; its author alone is asked about otherwise. */
  post: Post | undefined
  also: Tracked[]
}

interface Answer {
  view: MarkView | null | undefined
  flags?: FlagView[] | undefined
  words?: WordsView | null | undefined
}

/** A post with its words; whether somebody wrote the same before is asked with its author. */
const whole = ({ found: { post, author } }: Tracked): Post => ({
  ...post,
  author,
  text: post.text.slice(0, LONGEST_TEXT),
})

/** Asks in halves when one part was refused. */
async function answersOf(asked: readonly Pick<Asked, 'tracked' | 'post'>[]): Promise<Answer[]> {
  try {
    const { marks, people, flags, words } = await askAgain('page.posts', {
      posts: asked.flatMap(({ post }) => post ?? []),
      people: asked.flatMap(({ post, tracked }) => (post ? [] : [tracked.found.author.keys])),
    })
    let [near, far] = [-1, -1]
    return asked.map(({ post }) => {
      if (!post) return { view: people[++far] }
      near += 1
      return { view: marks[near], flags: flags[near], words: words?.[near] }
    })
  } catch (error) {
    const key = error instanceof BusError ? error.key : 'unexpected'
    if (key === 'refused' && asked.length > 1) {
      const half = asked.length >> 1
      return [...(await answersOf(asked.slice(0, half))), ...(await answersOf(asked.slice(half)))]
    }
    if (key === 'refused') return [{ view: null }]
    throw error
  }
}

/**
 * Asks the keeper about posts, one message for all that are new, and remembers what it said of
 * their authors.
 *
 * @param answered is told of each post once its author is known, with its flags once it was near
 * @param failed is told when the keeper can't be reached
 */
export function createRequests(
  answered: (
    tracked: Tracked,
    view: MarkView | undefined,
    flags: FlagView[] | undefined,
    words?: WordsView | null,
  ) => void,
  failed: (error: unknown) => void,
) {
  const known = new Map<string, MarkView>()
  let waiting = new Set<Tracked>()

  const send = async (batch: Asked[]) => {
    const answers = await answersOf(batch)
    if (known.size > MOST_KEYS) known.clear()
    batch.forEach(({ tracked, key, post, also }, i) => {
      const { view, flags = [], words } = answers[i] as Answer
      if (view) known.set(key, view)
      // Another person may stand there since we asked.
      if (tracked.key === key) {
        answered(tracked, known.get(key), post && flags, words)
      }
      for (const other of also) {
        if (other.key === key) answered(other, known.get(key), undefined)
      }
    })
  }

  return {
    known: (key: string) => known.get(key),
    add: (tracked: Tracked) => waiting.add(tracked),
    /** Sends what is waiting: one message, or several when there are more posts than it may hold. */
    flush(): void {
      if (waiting.size === 0) return
      // An author who wrote several of these posts is asked about once.
      const asking = new Map<string, Tracked[]>()
      const batch: Asked[] = []
      for (const tracked of waiting) {
        const { key, near } = tracked
        if (key === '') continue
        const others = asking.get(key)
        const withAuthor = !known.has(key) && !others
        others?.push(tracked)
        if (!near && !withAuthor) {
          if (!others) answered(tracked, known.get(key), undefined)
          continue
        }
        const also: Tracked[] = []
        if (withAuthor) asking.set(key, also)
        batch.push({ tracked, key, post: near ? whole(tracked) : undefined, also })
      }
      waiting = new Set()
      for (let i = 0; i < batch.length; i += MOST) {
        const part = batch.slice(i, i + MOST)
        send(part).catch((error) => {
          // Nobody answered: they go with the next ones.
          for (const { tracked, also } of part)
            for (const one of [tracked, ...also]) waiting.add(one)
          failed(error)
        })
      }
    },
    /** Asks again about the authors of these posts, one post an author, and draws what changed. */
    async refresh(posts: Tracked[], changed: (key: string) => void): Promise<void> {
      const authors = new Map(posts.map((tracked) => [tracked.key, tracked]))
      authors.delete('')
      const all = [...authors]
      // With nobody on the page it is still asked, to learn whether this site is still on.
      for (let i = 0; i === 0 || i < all.length; i += MOST) {
        const part = all.slice(i, i + MOST)
        const answers = await answersOf(part.map(([, tracked]) => ({ tracked, post: undefined })))
        part.forEach(([key], at) => {
          const view = answers[at]?.view
          if (!view || JSON.stringify(view) === JSON.stringify(known.get(key))) return
          known.set(key, view)
          changed(key)
        })
      }
    },
  }
}
export type Requests = ReturnType<typeof createRequests>
