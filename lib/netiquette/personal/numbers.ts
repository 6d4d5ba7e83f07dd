import { isCard, isIban, isNir } from './checksums.ts'
import type { Finding } from './finding.ts'

/** What may stand between the digits of a phone number. */
const GAP = '[\\s./_–—-]{0,3}'

const IBAN = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ \u00a0\u202f-]?[A-Z0-9]){11,30}(?![A-Z0-9])/gi
const CARD = /(?<![\d.,-])\d(?:[ \u00a0\u202f-]?\d){12,18}(?![\d]|[.,-]\d)/g
const NIR =
  /(?<!\d)[1-478](?:[ .\u00a0\u202f-]?\d){4}(?:[ .\u00a0\u202f-]?\d[ .\u00a0\u202f-]?[\dAB])(?:[ .\u00a0\u202f-]?\d){8}(?!\d)/gi
const FRENCH_PHONE = new RegExp(
  `(?<![\\d+.,/-])(?:(?:\\+|00)\\s?33${GAP}(?:\\(\\s?0\\s?\\)${GAP})?|\\(?0)[1-79]\\)?(?:${GAP}\\d{2}){4}(?!\\d|[.,/-]\\d)`,
  'g',
)
const OTHER_PHONE = new RegExp(
  `(?<![\\d+]|\\d[ .-])(?:\\+|00(?=[1-9]))\\s?[1-9]\\d{0,2}(?:${GAP}\\(?\\d{1,4}\\)?){2,7}(?!\\d)`,
  'g',
)
const AMERICAN_PHONE =
  /(?<![\d.$€£-])(?:1[ .-])?(?:\([2-9]\d{2}\)\s?|[2-9]\d{2}[.-])[2-9]\d{2}[ .-]\d{4}(?![\d-])/g
/** Switzerland's, and French digits one by one: `0 6 1 2 …`. */
const SWISS_PHONE = /(?<!\d)0(?:7[5-9]|[2-9]\d)[ /.]\d{3}[ .]\d{2}[ .]\d{2}(?!\d)/g
const DIGIT_BY_DIGIT = /(?<!\d[ .-]?)0([ .-])[1-79](?:\1\d){8}(?![ .-]?\d)/g
const BRITISH_PHONE =
  /(?<!\d)0(?:7\d{3}[ -]?\d{3}[ -]?\d{3}|(?:20|1\d{2,3}) \d{3,4} \d{3,4})(?!\d)/g

const PHONES = [
  FRENCH_PHONE,
  OTHER_PHONE,
  AMERICAN_PHONE,
  BRITISH_PHONE,
  SWISS_PHONE,
  DIGIT_BY_DIGIT,
]

/** The longest beginning of `found` that passes `check`: what follows an IBAN may look like it. */
function beginning(found: string, check: (text: string) => boolean): string | undefined {
  for (let end = found.length; end >= 13; end--) {
    const part = found.slice(0, end)
    if (/[\dA-Za-z]$/.test(part) && check(part.replace(/-/g, ''))) return part
  }
  return undefined
}

/** Digits of the shortest telephone number; all but some bank accounts have more. */
const FEWEST = 8

const digits = (text: string) => text.replace(/\D/g, '')
/** 0000000: nobody's number. */
const isFill = (text: string) => new Set(digits(text).slice(-8)).size < 3
/** 1234567…: written as an example nearly always, and some people have it. */
const isExample = (text: string) => '0123456789012345'.includes(digits(text).slice(-8))

/** Bank accounts, cards, social security numbers and telephones of a text. */
export function* numbersIn(text: string): Generator<Finding> {
  // One number is told once: what a checksum has recognised is no telephone.
  let rest = text
  const take = (found: string) => {
    rest = rest.replace(found, ' '.repeat(found.length))
  }
  for (const [found] of /[a-z]{2}\d\d/i.test(text) ? text.matchAll(IBAN) : []) {
    const iban = beginning(found, isIban)
    if (iban === undefined) continue
    take(iban)
    yield { kind: 'iban', found: iban, sure: true }
  }
  if (digits(text).length < FEWEST) return
  for (const [found] of rest.matchAll(NIR)) {
    if (!isNir(found)) continue
    take(found)
    yield { kind: 'nir', found, sure: true }
  }
  for (const [found] of rest.matchAll(CARD)) {
    if (!isCard(found.replace(/[\u00a0\u202f]/g, ' '))) continue
    take(found)
    // The cards that shops are tested with have one or two digits again and again.
    yield { kind: 'card', found, sure: new Set(digits(found)).size > 2 }
  }
  for (const shape of PHONES) {
    for (const [found] of rest.matchAll(shape)) {
      const count = digits(found).length
      if (count < FEWEST || count > 15 || isFill(found)) continue
      take(found)
      yield { kind: 'phone', found, sure: !isExample(found) }
    }
  }
}
