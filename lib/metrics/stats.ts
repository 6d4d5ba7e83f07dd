/**
 * The value below which a share of the values lies (0.5: the median, 0.9: the 90th percentile), by
 * linear interpolation between the two nearest ranks (Hyndman and Fan's seventh, that of
 * spreadsheets); nothing for nothing.
 */
export const quantile = (values: readonly number[], share: number): number | undefined =>
  quantileOf(sorted(values), share)

/** Values from the least to the greatest, for several quantiles of the same ones. */
export const sorted = (values: readonly number[]): Float64Array => Float64Array.from(values).sort()

/** The same quantile, of values that are sorted. */
export function quantileOf(sorted: Float64Array, share: number): number | undefined {
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)]
  const high = sorted[Math.ceil(place)]
  if (low === undefined || high === undefined) return undefined
  return low + (high - low) * (place - Math.floor(place))
}

/** The middle value; the mean of the two middle ones; nothing for nothing. */
export const median = (values: readonly number[]): number | undefined => quantile(values, 0.5)

/** A part of a whole, or nothing when there is no whole. */
export const ratio = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : part / whole
