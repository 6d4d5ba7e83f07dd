import type { Entry, Member, MemberMark, Retention } from '../model.ts'
import { INFLUENCER, isOnLadder } from './journal.ts'

type File = Pick<Member, 'purpose' | 'createdAt'> & {
  mark: Pick<MemberMark, 'tags' | 'lastAt' | 'objection'>
}

/** Whether somebody is followed for their influence: their file is kept under its own time. */
export const isInfluence = ({ purpose, mark }: File): boolean =>
  purpose === 'influence' || mark.tags.includes(INFLUENCER)

/** Why somebody is on file, from what was written about them; the reason of the first day leads. */
export function purposesOf(member: File, stand: readonly Entry[]): Member['purpose'][] {
  const all: Member['purpose'][] = [member.purpose]
  if (stand.some((entry) => isOnLadder(entry) || entry.kind === 'appeal')) all.push('moderation')
  if (isInfluence(member)) all.push('influence')
  return [...new Set(all)]
}

/**
 * When (ms) a file has outlived its time if nothing more is heard of the person; undefined when it is
 * kept for as long as she wants, or to remember an objection. `heard`: their last mention.
 */
export function keptUntil(file: File, retention: Retention, heard = 0): number | undefined {
  const months = isInfluence(file) ? retention.influencers : retention.members
  if (file.mark.objection || months === 0) return undefined
  return monthsFrom(Math.max(file.mark.lastAt, file.createdAt, heard), months)
}

/** The same day so many calendar months later (earlier when negative), in ms. */
export function monthsFrom(time: number, months: number): number {
  const day = new Date(time)
  day.setUTCMonth(day.getUTCMonth() + months)
  return day.getTime()
}
