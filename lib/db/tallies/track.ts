import type { Entry, Member, Mention, Stamped } from '../../model.ts'
import type { WriteTx } from '../write.ts'

/** The stores that tallies are made from. */
export const TALLIED = ['mentions', 'entries', 'members'] as const
export type TalliedStore = (typeof TALLIED)[number]
interface Records {
  mentions: Mention
  entries: Entry
  members: Member
}

/** What a record was before a transaction, and what it is now; undefined where it wasn't or isn't. */
export interface Change<T> {
  before: T | undefined
  after: T | undefined
}
export type Changes = { [S in TalliedStore]: Map<string, Change<Records[S]>> }

/** A transaction whose writes to those stores are seen, and what they changed once it has settled. */
export interface Tracked {
  tx: WriteTx
  /** What was changed; undefined when a write was of a kind that can't be followed. */
  changes(): Promise<Changes | undefined>
}

/** More records than this changed by one write are not followed. */
const MOST_CHANGES = 20_000

type Objects = ReturnType<WriteTx['objectStore']>

const isTallied = (name: string): name is TalliedStore =>
  (TALLIED as readonly string[]).includes(name)

/**
 * Follows the writes of a transaction where they pass, so that no writer has to know of tallies and
 * none can forget them. Writes through a cursor are not seen: the project has none.
 */
export function track(tx: WriteTx): Tracked {
  const changes: Changes = { mentions: new Map(), entries: new Map(), members: new Map() }
  const asked: Promise<unknown>[] = []
  let lost = false
  let many = 0

  function note(store: Objects, id: string, after: Stamped | undefined, isNew = false) {
    const seen = changes[store.name as TalliedStore] as Map<string, Change<Stamped>>
    const known = seen.get(id)
    if (known !== undefined) {
      known.after = after
      return
    }
    // A large import is counted again as a whole: no need to read what it replaces.
    if (lost || ++many > MOST_CHANGES) {
      lost = true
      return
    }
    const change: Change<Stamped> = { before: undefined, after }
    seen.set(id, change)
    if (isNew) return
    // Asked before the write itself, so it is answered with what was there.
    const before = store.get(id).then((value) => {
      change.before = value as Stamped | undefined
    })
    asked.push(before)
    before.catch(() => undefined)
  }

  const followed = (store: Objects) =>
    bound(store, {
      put: (value: Stamped) => note(store, value.id, value),
      add: (value: Stamped) => note(store, value.id, value, true),
      delete: (key: unknown) => {
        if (typeof key === 'string') note(store, key, undefined)
        else lost = true
      },
      clear: () => {
        lost = true
      },
    })

  return {
    tx: bound(tx, {
      objectStore: (name: string) => (isTallied(name) ? followed : undefined),
    }),
    async changes() {
      await Promise.all(asked)
      return lost ? undefined : changes
    },
  }
}

type Watcher = (given: never) => unknown

/**
 * The same object, on which some methods are heard first. What the listener answers, when it is a
 * function, changes what the method answers.
 */
function bound<T extends object>(target: T, heard: Record<string, Watcher>): T {
  return new Proxy(target, {
    get(_, name) {
      const value = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      const hear = typeof name === 'string' ? heard[name] : undefined
      if (hear === undefined) return value.bind(target)
      return (...given: unknown[]) => {
        const change = hear(given[0] as never)
        const answer = value.apply(target, given)
        return typeof change === 'function' ? change(answer) : answer
      }
    },
  })
}
