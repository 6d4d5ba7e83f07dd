import type { Finding } from './finding.ts'

const MAIL =
  /(?<![\p{L}\d._%+/-])[\p{L}\d][\p{L}\d._%+-]{0,63}@(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,4}[a-z]{2,24}(?![\p{L}\d])/giu
/** Mail written to escape a machine: `jean (at) mail point fr`. */
const SPELT_MAIL =
  /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{1,63}\s?(?:[([{]\s?(?:at|a|à|arobase|@)\s?[)\]}]|\s(?:arobase|arobas)\s)\s?[\p{L}\d-]{2,63}\s?(?:\.|[([{]\s?(?:dot|point|\.)\s?[)\]}]|\s(?:dot|point)\s)\s?[a-z]{2,10}(?![\p{L}\d])/giu
/** The same with blanks around its signs: `jean . dupont @ mail . com`. */
const SPACED_MAIL =
  /(?<![\p{L}\d._%+/-])[\p{L}\d][\p{L}\d_%+-]{0,40}(?:\s?\.\s?[\p{L}\d_%+-]{1,40}){0,2}\s@\s?[\p{L}\d-]{2,40}\s?\.\s?(?:com|net|org|fr|be|ch|ca|eu|de|es|it|uk|me|io)(?![\p{L}\d])/giu
/** `jean AT mail DOT com`: in capitals alone, since both are words. */
const CAPITAL_MAIL =
  /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{1,63}\sAT\s[\p{L}\d-]{2,63}\sDOT\s[a-zA-Z]{2,10}(?![\p{L}\d])/gu
/** Mailboxes of an organisation. */
const OFFICE =
  /^(?:via|par|from|by|contact|info|infos|hello|bonjour|support|help|aide|service|services|sav|accueil|presse|press|admin|webmaster|office|sales|team|equipe|noreply|no-reply|newsletter|jobs|recrutement|abuse|privacy|dpo|rgpd|legal|marketing|communication|redaction|billing|moderation|commande|commandes)(?:[._-][a-z]+)?@/i

const STREET_FR =
  '(?:rue|r\\.|avenue|av\\.?|ave\\.?|boulevard|bd\\.?|bld\\.?|blvd\\.?|place|pl\\.|chemin|ch\\.|impasse|imp\\.|allées?|all\\.|route|rte\\.?|quai|cours|square|passage|ruelle|sentier|voie|esplanade|faubourg|fg|lotissement|résidence|residence|hameau|villa|cité|clos|montée|côte|venelle|traverse)'
const FRENCH = new RegExp(
  `(?<![\\p{L}\\d])\\d{1,4}\\s?(?:bis|ter|quater|[a-d](?=[\\s,]))?\\s?,?\\s${STREET_FR}\\s[\\p{L}\\d'’.\\- ]{2,60}?(?:(?:,|\\s|-|\\n){1,4}(?:F-|FR-|CH-|B-|L-)?(?<code>\\d{4,5})(?:\\s|-){1,2}\\p{Lu}[\\p{L}'’-]{1,40}|(?=[,.;!?\\n]|$))`,
  'giu',
)
const STREET_EN =
  '(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Way|Close|Crescent|Terrace|Square|Sq|Highway|Hwy|Parkway|Pkwy|Gardens|Grove|Row|Mews)'
const ENGLISH = new RegExp(
  `(?<![\\p{L}\\d])\\d{1,5}[A-Za-z]?,?\\s(?:(?:North|South|East|West|N|S|E|W|NE|NW|SE|SW)\\.?\\s)?(?:\\p{Lu}[\\p{L}'’-]{1,30}\\s|\\d{1,3}(?:st|nd|rd|th)\\s){1,3}${STREET_EN}\\b\\.?(?<rest>[^\\n!?]{0,60})`,
  'gu',
)
const ENGLISH_CODE = /\b[A-Z]{2},?\s\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/

/** Said of a person, a street without capitals or postcode may be where they live. */
const LIVES =
  /(?<![\p{L}])(?:habite|habites|vit|vis|loge|adresse|domicile|chez (?:lui|elle|moi|toi))(?![\p{L}])[^.!?\n]{0,20}$/iu

/** Street, then number and place: Belgium, Switzerland, Germany. */
const STREET_FIRST =
  /(?<![\p{L}\d])(?:(?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|[Bb]d|[Pp]lace|[Cc]hemin|[Rr]oute|[Cc]haussée|[Qq]uai|[Aa]llée|[Ii]mpasse|[Ss]quare)\s[\p{L}'’.\- ]{2,50}?|\p{Lu}[\p{L}-]{1,30}(?:strasse|straße|str\.|weg|platz|gasse|allee))\s\d{1,4}[a-z]?,\s(?:[A-Z]{1,2}-)?\d{4,5}\s\p{Lu}[\p{L}'’-]{1,40}/gu

/**
 * What no match of a shape is without. Those shapes take a browser up to 10 ms each to make, after
 * every sleep of the background; most posts need none of them.
 */
const SIGNS = new Map([
  [MAIL, /@/],
  [SPACED_MAIL, /\s@/],
  [SPELT_MAIL, /[([{]|arobas/i],
  [CAPITAL_MAIL, /\sAT\s/],
  [FRENCH, new RegExp(`\\s${STREET_FR}\\s`, 'i')],
  [STREET_FIRST, /\d[a-z]?,\s/],
  [ENGLISH, new RegExp(`\\s${STREET_EN}\\b`)],
])

const all = (shape: RegExp, text: string) =>
  SIGNS.get(shape)?.test(text) ? text.matchAll(shape) : []

/** Mail and postal addresses of a text. */
export function* addressesIn(text: string): Generator<Finding> {
  for (const [found] of all(MAIL, text)) {
    yield { kind: 'mail', found, sure: !OFFICE.test(found) }
  }
  for (const shape of [SPACED_MAIL, SPELT_MAIL, CAPITAL_MAIL]) {
    for (const [found] of all(shape, text)) yield { kind: 'mail', found, sure: true }
  }
  // No address without a number.
  if (!/\d/.test(text)) return
  for (const match of all(FRENCH, text)) {
    const whole = match.groups?.code !== undefined
    // "12 rue est fermée" is no address: without a postcode, the street needs a name.
    const lives = LIVES.test(text.slice(Math.max(0, match.index - 50), match.index))
    if (whole || lives || /\s\p{Lu}/u.test(match[0]))
      yield { kind: 'address', found: match[0], sure: whole }
  }
  for (const [found] of all(STREET_FIRST, text)) yield { kind: 'address', found, sure: true }
  for (const match of all(ENGLISH, text)) {
    const code = ENGLISH_CODE.exec(match.groups?.rest ?? '')
    const street = match[0].slice(0, match[0].length - (match.groups?.rest ?? '').length)
    const found = code ? match[0].slice(0, street.length + code.index + code[0].length) : street
    yield { kind: 'address', found, sure: code !== null }
  }
}
