/** Hours east of Greenwich of zone names that `Date.parse` doesn't know and feeds use. */
const ZONES: Record<string, string> = {
  CET: '+0100',
  CEST: '+0200',
  BST: '+0100',
  WET: '+0000',
  WEST: '+0100',
  EET: '+0200',
  EEST: '+0300',
  MSK: '+0300',
  IST: '+0530',
  JST: '+0900',
  KST: '+0900',
  AEST: '+1000',
  AEDT: '+1100',
  UT: '+0000',
  Z: '+0000',
}
/** How months begin, without accents: English first, then French, Spanish, Portuguese, Italian, German. */
const MONTHS = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fev'],
  ['mar'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mag'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'out', 'ott', 'okt'],
  ['nov'],
  ['dec', 'dic', 'dez'],
]

/** The English name of a month in any of those languages; the word itself when it isn't one. */
function englishMonth(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return MONTHS.find((names) => names.some((name) => plain.startsWith(name)))?.[0] ?? word
}

function plausible(at: number): number | undefined {
  return Number.isFinite(at) && at > 0 && at < 4_102_444_800_000 ? at : undefined
}

/**
 * Milliseconds since the epoch of a date as feeds and APIs write it: ISO 8601 (a time without a
 * zone is UTC, as Lemmy means it), RFC 822 with two-digit years, wrong week days, months in
 * other languages and more zone names. Undefined when it isn't a date.
 */
export function timeOf(value: string | number | null | undefined): number | undefined {
  if (typeof value === 'number') return plausible(value < 1e11 ? value * 1000 : value)
  const text = value?.trim()
  if (!text) return undefined
  if (/^\d{9,13}$/.test(text)) return timeOf(Number(text))
  const iso =
    /^(\d{4}-\d\d-\d\d)(?:[T ]+(\d\d:\d\d(?::\d\d)?)(?:[.,](\d+))?\s*(Z|[+-]\d\d:?\d\d)?)?$/i.exec(
      text,
    )
  if (iso) {
    const [, day, clock = '00:00', fraction = '0', zone = 'Z'] = iso
    const seconds = clock.length === 5 ? `${clock}:00` : clock
    return plausible(Date.parse(`${day}T${seconds}.${fraction.padEnd(3, '0').slice(0, 3)}${zone}`))
  }
  // The week day says nothing that the date doesn't, and is often wrong or in another language.
  let rest = text.replace(/^\p{L}+\.?,?\s+(?=\d)/u, '')
  rest = rest.replace(
    /^(\d{1,2})(?:er|\.)? (?:de )?(\p{L}{3,})\.?(?: de)?(?=\s)/u,
    (_, day, month) => `${day} ${englishMonth(month)}`,
  )
  rest = rest.replace(/\b([A-Z]{1,4})$/, (zone) => ZONES[zone] ?? zone)
  rest = rest.replace(/^(\d{1,2}) (\w{3,9}) (\d\d)(?= )/, (_, d, m, y) => {
    return `${d} ${m} ${Number(y) > 69 ? 19 : 20}${y}`
  })
  const zoned = /(GMT|UTC|[A-Z]{3,4}|[+-]\d\d:?\d\d)\)?$/.test(rest)
  return plausible(Date.parse(zoned ? rest : `${rest} UTC`)) ?? plausible(Date.parse(text))
}
