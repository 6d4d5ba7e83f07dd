import { askAgain } from '../bus/ask.ts'
import { infer } from '../sites/generic/infer.ts'
import { recognise } from '../sites/recognise.ts'
import { newVisit } from './health.ts'
import type { Room } from './room.ts'
import { inSlices } from './slices.ts'

/** Comments are often loaded after the article: the page is looked at again this many times. */
const LOOKS = 8
/** At first after this many milliseconds, then twice as many each time (about four minutes in all). */
const FIRST_MS = 1000
/** How often it is seen whether a page of a single-page site has become another one. */
const MOVED_MS = 2000

/**
 * Reads a page that no definition fits, once something on it looks like people talking; a page that
 * shows its software's markup late gets that software's definition.
 */
export function readGenerically(room: Room): void {
  const { turn, signal } = room
  const over = () => signal.aborted || room.turn !== turn
  const after = (wait: number, work: () => void) => {
    if (!over()) setTimeout(() => !over() && work(), wait)
  }

  /** Whether anything on the page changed since it was looked at last. */
  let changed = true
  const changes = new MutationObserver(() => {
    changed = true
    // One change is enough to know: a page that never rests isn't followed.
    changes.disconnect()
  })
  const all = { subtree: true, childList: true, characterData: true, attributes: true }
  const look = async (left: number, wait: number) => {
    const again = () => left > 0 && after(wait, () => look(left - 1, wait * 2))
    if (!changed) return again()
    changed = false
    changes.observe(document, all)
    const page = room.page()
    const known = recognise(room.sites, document, page.host)
    if (known) return room.read(known)
    const inferred = await inSlices(infer(document, page), signal)
    if (over()) return
    if (inferred) {
      room.read(inferred.site, inferred.sure)
      return follow(location.pathname)
    }
    // The popup should know that somebody has looked.
    if (left === LOOKS) tellNothing()
    again()
  }
  const follow = (path: string) =>
    after(MOVED_MS, () => {
      const moved = location.pathname !== path && room.count === 0
      if (moved) look(LOOKS, FIRST_MS)
      else follow(room.count === 0 ? path : location.pathname)
    })
  look(LOOKS, FIRST_MS)
}

function tellNothing(): void {
  const nothing = { found: 0, withoutAuthor: 0, flagged: 0, gaveUp: false }
  askAgain('page.health', { site: 'generic', visit: newVisit(), ...nothing }).catch(() => {})
}
