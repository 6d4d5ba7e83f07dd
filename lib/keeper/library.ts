import { allOf } from '../db/config.ts'
import type { Reply } from '../model.ts'
import { libraryOf } from '../replies/library.ts'

/** The replies to offer, stored ones in the place of the shipped ones they change. */
export async function library(): Promise<Reply[]> {
  return libraryOf(await allOf('replies'))
}
