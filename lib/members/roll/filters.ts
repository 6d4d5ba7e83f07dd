import { fold } from '../../text/fold.ts'
import { isNew, isSilent, type Line } from './line.ts'

/** The filters of the address, as `q=…&tag=…`. */
export type RollFilters = Readonly<Record<string, string>>

/** Views that are kept in sight, each a set of filters of the address. */
export const VIEWS = {
  influencers: { tag: 'tag-influencer' },
  newcomers: { new: '30' },
  ladder: { reminders: 'yes' },
  silent: { silent: '60' },
  inform: { inform: 'yes' },
} as const satisfies Record<string, RollFilters>
export type ViewName = keyof typeof VIEWS
export const VIEW_NAMES = Object.keys(VIEWS) as ViewName[]

/** Filters that views are made of, and the others that can be added to them. */
export const FILTER_NAMES = ['tag', 'reminders', 'new', 'silent', 'inform', 'host'] as const

/** The words of a search, as they stand in the text of a line. */
export const wordsOf = (q: string): string[] => fold(q).split(/\s+/).filter(Boolean)

/** Whether a line fits the filters, leaving aside the searched words. `now` in ms. */
export function fits(filters: RollFilters, now: number): (line: Line) => boolean {
  const { tag, reminders, host, inform } = filters
  const fresh = days(filters.new)
  const silent = days(filters.silent)
  return (line) =>
    (!tag || line.row.tags.includes(tag)) &&
    (reminders !== 'yes' || line.row.reminders > 0) &&
    (!host || line.hosts.includes(host)) &&
    (inform !== 'yes' || line.row.inform !== undefined) &&
    (fresh === undefined || isNew(line, fresh, now)) &&
    (silent === undefined || isSilent(line, silent, now))
}

/** Days from the address; nonsense filters nothing. */
function days(text: string | undefined): number | undefined {
  const value = Number(text || Number.NaN)
  return Number.isFinite(value) && value > 0 ? value : undefined
}
