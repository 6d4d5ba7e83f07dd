import type { Member } from '../../model.ts'
import type { Shape } from './bag.ts'

/** A tag that somebody wears. */
export interface WornRow {
  tag: string
}

export const WORN_ROW: Shape<WornRow> = { words: ['tag'], numbers: [] }

/** The tags that a member wears; a member linked to another is counted with that one. */
export function wornRows(member: Member): WornRow[] {
  if (member.gone || member.into !== undefined) return []
  return member.mark.tags.map((tag) => ({ tag }))
}
