import { ask } from '../bus/ask.ts'
import { BusError } from '../bus/message.ts'
import type { MarkView, PostsView, WordsView } from '../bus/views.ts'
import type { Post } from '../model.ts'
import type { Tracked } from './posts.ts'
import type { Found } from './reader.ts'

/** Posts in one message; the keeper refuses more than 500. */
const MOST = 400
/** Text beyond this says nothing new about manners. */
const LONGEST_TEXT = 4000
/** People remembered; a page that shows more starts again. */
const MOST_KEYS = 20_000
/** A keeper that restarts is back within this. */
const RETRY_MS = 700

/** One post of a message, and the others that wait for what it says of their author. */
interface Asked {
  tracked: Tracked
  key: string
  /** Whether it was sent with its words. */
  near: boolean
  post: Post
  also: Tracked[]
}

/** A post of which only the author is asked about: it isn't even read. */
const onlyAuthor = ({ author }: Found): Post => ({ id: '', kind: 'post', author, text: '' })

/**
 * What the keeper needs of a post: all of it when it is near, its author alone otherwise. Whether the
 * same person has written the same before is a question of words and author together.
 */
const toSend = ({ found, near }: Tracked): Post =>
  near
    ? { ...found.post, author: found.author, text: found.post.text.slice(0, LONGEST_TEXT) }
    : onlyAuthor(found)

/** Asks once more after a moment when nobody answered, and in halves when one post was refused. */
async function marksOf(posts: Post[], tries = 2): Promise<PostsView> {
  try {
    return await ask('page.posts', { posts })
  } catch (error) {
    const key = error instanceof BusError ? error.key : 'unexpected'
    if (key === 'refused' && posts.length > 1) {
      const half = posts.length >> 1
      const [a, b] = [await marksOf(posts.slice(0, half)), await marksOf(posts.slice(half))]
      // Words are underlined at the next reading.
      return { marks: [...a.marks, ...b.marks], flags: [...a.flags, ...b.flags] }
    }
    if (key === 'refused') return { marks: [null], flags: [[]] }
    if (key === 'permission' || tries === 0) throw error
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
    return marksOf(posts, tries - 1)
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
    flags: PostsView['flags'][0] | undefined,
    words?: WordsView | null,
  ) => void,
  failed: (error: unknown) => void,
) {
  const known = new Map<string, MarkView>()
  let waiting = new Set<Tracked>()

  const send = async (batch: Asked[]) => {
    const { marks, flags, words } = await marksOf(batch.map(({ post }) => post))
    if (known.size > MOST_KEYS) known.clear()
    batch.forEach(({ tracked, key, near, also }, i) => {
      const view = marks[i]
      if (view) known.set(key, view)
      const said = near ? (flags[i] ?? []) : undefined
      // Another person may stand there since we asked.
      if (tracked.key === key) answered(tracked, known.get(key), said, words?.[i])
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
        batch.push({ tracked, key, near, post: toSend(tracked), also })
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
        const asked = part.map(([, { found }]) => onlyAuthor(found))
        const { marks } = await marksOf(asked)
        part.forEach(([key], at) => {
          const view = marks[at]
          if (!view || JSON.stringify(view) === JSON.stringify(known.get(key))) return
          known.set(key, view)
          changed(key)
        })
      }
    },
  }
}
export type Requests = ReturnType<typeof createRequests>
