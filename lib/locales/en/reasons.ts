import type { reasons as french } from '../fr/reasons.ts'
import type { Like } from '../words.ts'

/** Why the palette puts a reply where it stands. */
export const reasons: Like<typeof french> = {
  flag: '{flag}',
  flagFirst: '{flag} · first reminder',
  flagAgain: '{flag} · reminder no. {count}',
  newcomer: 'First post',
  regular: 'Active member',
  language: 'Another language',
  recent: 'Used recently',
  often: 'Often used',
}
