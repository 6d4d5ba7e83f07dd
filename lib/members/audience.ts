/** Words that follow a number of people who follow somebody, in the interface's languages. */
const FOLLOWERS = /^(?:abonn[ée]{1,2}e?s|followers?|subscribers?|suiveurs?|suivi par)\b/i
/** A number as sites write it: 84 000, 12,4 k, 1.2M, 3,450. */
const NUMBER =
  /(\d{1,3}(?:[\s.,\u00a0\u202f]\d{3})+|\d+(?:[.,]\d{1,2})?)[\s\u00a0\u202f]*(k|m|mio|million|millions|md|mille)?[\s\u00a0\u202f]+(?:d[’'e]\s*)?(\p{L}+(?: par)?)/giu
const TIMES: Readonly<Record<string, number>> = {
  k: 1e3,
  mille: 1e3,
  m: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  md: 1e9,
}
const MOST = 2_000_000_000

/** How many people a profile says it reaches ("12,4 k abonnés", "1.2M followers"), if it says so. */
export function audienceIn(text: string): number | undefined {
  for (const [, digits = '', unit = '', word = ''] of text.matchAll(NUMBER)) {
    if (!FOLLOWERS.test(word)) continue
    const times = TIMES[unit.toLowerCase()]
    const grouped = /^\d{1,3}(?:[\s.,\u00a0\u202f]\d{3})+$/.test(digits)
    const plain =
      grouped && times === undefined ? digits.replace(/\D/g, '') : digits.replace(',', '.')
    const value = Math.round(Number(plain) * (times ?? 1))
    if (Number.isFinite(value) && value <= MOST) return value
  }
  return undefined
}
