import { infer } from '../sites/generic/infer.ts'
import type { Room } from './room.ts'

/** Comments are often loaded after the article: the page is looked at again this many times. */
const LOOKS = 8
/** At first after this many milliseconds, then twice as many each time (about four minutes in all). */
const FIRST_MS = 1000

/** Reads a page that no definition fits, once something on it looks like people talking. */
export function readGenerically(room: Room): void {
  const look = (left: number, wait: number) => {
    if (room.signal.aborted) return
    const inferred = infer(document, room.page())
    if (inferred) room.read(inferred.site)
    else if (left > 0) setTimeout(look, wait, left - 1, wait * 2)
  }
  look(LOOKS, FIRST_MS)
}
