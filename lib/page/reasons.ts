import type { FlagView } from '../bus/views.ts'

/** Why a post is flagged, in one line. */
export const reasonsOf = (flags: readonly FlagView[]): string =>
  flags.map(({ reason }) => reason).join(' · ')
