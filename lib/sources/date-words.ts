/** Minutes east of Greenwich of the zone names that feeds use (RFC 822 §5.1, and those in use). */
const ZONES: Record<string, number> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  hkt: 480,
  sgt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  adt: -180,
  art: -180,
  brt: -180,
  ast: -240,
  at: -240,
  edt: -240,
  est: -300,
  et: -300,
  cdt: -300,
  cst: -360,
  ct: -360,
  mdt: -360,
  mst: -420,
  mt: -420,
  pdt: -420,
  pst: -480,
  pt: -480,
  // Military letters, with the signs that RFC 822 meant.
  a: -60,
  m: -720,
  n: 60,
  y: 720,
}

/**
 * How the names of months begin, without accents and in lower case: English, French, Spanish,
 * Portuguese, Italian, German, Dutch, Swedish, Hungarian, Polish, Greek, Russian, Turkish.
 */
const MONTHS: RegExp[] = [
  /^(jan|ene|gen|sty|ιαν|янв|oca)/,
  /^(feb|fev|fevr|lut|φεβ|фев|sub)/,
  /^(mar|mrt|marz|marc|μαρ|мар)/,
  /^(apr|avr|abr|kwi|απρ|апр|nis)/,
  /^(may|mai|mag|mei|maj|μαι|μαη|мая|маи)/,
  /^(jun|juin|giu|cze|ιουν|июн|haz)/,
  /^(jul|juil|lug|lip|ιουλ|июл|tem)/,
  /^(aug|aou|ago|sie|αυγ|авг)/,
  /^(sep|set|szept|wrz|σεπ|сен|eyl)/,
  /^(oct|out|ott|okt|paz|οκτ|окт|eki)/,
  /^(nov|lis|νοε|ноя|kas)/,
  /^(dec|dic|dez|des|gru|δεκ|дек|ara)/,
]

/** A word without accents, in lower case. */
const plain = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('ł', 'l')

/** The month, from 1, that a word names in any of those languages. */
export function monthOf(word: string): number | undefined {
  const name = plain(word)
  const at = MONTHS.findIndex((pattern) => pattern.test(name))
  return at < 0 || name.length < 3 ? undefined : at + 1
}

/** Minutes east of Greenwich of `Z`, `+0100`, `-5:30`, `GMT+2`, `EST`; undefined when it is none. */
export function zoneOf(text: string): number | undefined {
  const name = text.toLowerCase()
  if (Object.hasOwn(ZONES, name)) return ZONES[name]
  const [, sign, hours, minutes = '0'] = /^(?:gmt|utc?)?([+-])(\d{1,2}):?(\d{2})?$/.exec(name) ?? []
  if (!hours || Number(hours) > 14 || Number(minutes) > 59) return undefined
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
