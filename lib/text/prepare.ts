import { INVISIBLE } from './fold.ts'

/** What is read of a post, in UTF-16 units: a tone or a language shows well before that. */
export const READ_AT_MOST = 6_000

const ADDRESS = /\b(?:https?:\/\/|www\.)\S+|(?<!\S)[^\s@]{1,100}@[^\s@]{1,100}\.\S+|\bhttp\b/gi
const HANDLE = /(^|[^\p{L}\p{N}])@[\p{L}\p{N}_.-]+/gu
const EMOJI = /\p{Extended_Pictographic}/gu
const SKIN = /[\u{1f3fb}-\u{1f3ff}]/gu

/** Faces typed with signs, as the emoji that means the same. */
const FACES: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])[:;=8xX][-o^']?[)\]D3pP]+(?![\p{L}\p{N}])|\^\^|\^_\^|<3/gu, ' 🙂 '],
  [/(?<![\p{L}\p{N}])[:;=][-o^']?[([/\\|]+(?![\p{L}\p{N}/])|-_-|:'\(/gu, ' 🙁 '],
]

/** Words that mean something of their own together: joined, so that a list can know them. */
const IDIOMS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:can't|cant|cannot|can not) wait\b/g, "can't-wait"],
  [/\blooking forward\b/g, 'looking-forward'],
  [/\bcoup de c(?:oe|œ)ur\b/g, 'coup-de-coeur'],
  [/\bras le bol\b/g, 'ras-le-bol'],
  [/\brien [aà] (?:redire|dire|reprocher)\b/g, 'rien-à-redire'],
  [/\b(?:sans|aucun|pas de|pas d') (?:souci|probl[eè]me)s?\b/g, 'sans-souci'],
  [
    /\b(?:marche|fonctionne|marchent|fonctionnent) (?:toujours |même |vraiment )?(?:pas|plus)\b/g,
    'ne-marche-pas',
  ],
  [/\bpeut mieux faire\b/g, 'peut-mieux-faire'],
  [/\blaisse(?:nt)? [aà] désirer\b/g, 'laisse-à-désirer'],
  [/\bjamais (?:été )?(?:aussi|si) (?=\p{L})/gu, 'tellement '],
  [/\bnever (?:been |seen |had )?(?:so|such a|such an) (?=\p{L})/gu, 'so '],
  [/\bcould be better\b/g, 'could-be-better'],
  [/\b(?:nothing to complain about|can't complain|cannot complain)\b/g, 'nothing-to-complain'],
  [
    /\b(?:doesn't|does not|doesnt|didn't|don't|not|stopped|no longer) (?:even |really )?work(?:s|ing)?\b/g,
    "doesn't-work",
  ],
]

/** `#BonneJournée` as `Bonne Journée`: a hashtag is words without blanks. */
function openHashtag(_: string, tag: string): string {
  return ` ${tag.replace(/_+/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')} `
}

/** The same text with plain apostrophes, without what shows nothing, at most `READ_AT_MOST` long. */
export function tidy(text: string): string {
  return text
    .slice(0, READ_AT_MOST)
    .normalize('NFC')
    .replace(/[’‘ʼ`´′]/g, "'")
    .replace(SKIN, '')
}

/**
 * A text as words in lower case separated by single blanks, for the scorer: addresses and handles
 * are gone, hashtags opened, typed faces made emoji, each emoji stands alone, elisions are cut
 * (`j'adore` is two words), letters repeated three times or more are written twice.
 */
export function prepare(text: string): string {
  let clean = tidy(text).replace(ADDRESS, ' ').replace(HANDLE, '$1 ')
  for (const [face, emoji] of FACES) clean = clean.replace(face, emoji)
  const read = clean
    .replace(/#([\p{L}\p{N}_]+)/gu, openHashtag)
    .replace(EMOJI, (emoji) => ` ${emoji} `)
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/(?<!\p{L})(j|l|d|c|n|s|t|m|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\p{L})/gu, "$1' ")
    .replace(/([\p{L}])\1{2,}/gu, '$1$1')
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}'\s-]/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])[-']+|[-']+(?![\p{L}\p{N}\s])/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return IDIOMS.reduce((text, [idiom, joined]) => text.replace(idiom, joined), read)
}
