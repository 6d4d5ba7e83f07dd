import { TALLY_VERSION } from '../../metrics/tally/index.ts'

/** For what the stored tallies hold: without it, or with another, they must be made again. */
export interface TallyState {
  version: number
  /** Time zone by which days were told apart. */
  zone: string
}

/** The browser's time zone. */
export const zone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** What tallies made here and now hold for. */
export const madeNow = (): TallyState => ({ version: TALLY_VERSION, zone: zone() })

/** Whether tallies hold here and now: not after a journey to another time zone. */
export function holds(state: TallyState | undefined): boolean {
  return state?.version === TALLY_VERSION && state.zone === zone()
}
