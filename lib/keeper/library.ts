import { onChange } from '../db/changes.ts'
import { allOf } from '../db/config.ts'
import type { Reply } from '../model.ts'
import { libraryOf } from '../replies/library.ts'

let known: Promise<Reply[]> | undefined
let listening = false

/**
 * The replies to offer, stored ones in the place of the shipped ones they change. Kept while the
 * keeper lives, because the palette opens at a key press: thousands take long to read anew each
 * time. A change made anywhere drops them.
 */
export function library(): Promise<Reply[]> {
  if (!listening) {
    listening = true
    onChange((stores) => {
      if (stores.includes('replies')) known = undefined
    })
  }
  known ??= allOf('replies').then(libraryOf)
  // A database that could not be read now may be read the next time.
  known.catch(() => {
    known = undefined
  })
  return known
}
