import { LIGATURES } from '../text/ligatures.ts'

/** What a character is for the reading of words, as small numbers: they fill a table. */
export type Kind = number
const UNKNOWN = 0
/** Parts words. */
export const SEPARATOR: Kind = 1
/** Letters, digits and marks of scripts that put spaces between words. */
export const WORD: Kind = 2
/** A word by itself: CJK, Thai and other scripts without spaces, and emoji. */
export const SINGLE: Kind = 3
/** Invisible, or an accent on the letter before: read as if it weren't there. */
export const IGNORED: Kind = 4
export const AT: Kind = 5
export const HASH: Kind = 6
export const PLUS: Kind = 7
/** First half of a pair: the code point decides. */
export const HIGH: Kind = 8
/** Half of a flag. */
export const FLAG: Kind = 9

const LETTER = /[\p{L}\p{N}\p{M}]/u
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc\uff70\uff9e\uff9f]/u
const EMOJI = /\p{Extended_Pictographic}/u
/** Signs that stick to names, which Unicode counts as pictures. */
const SIGNS = /[©®™]/
/** Latin, Hebrew and Arabic marks; soft hyphen, joiners, direction marks, variation selectors. */
const INVISIBLE = new RegExp(
  `[${[
    '\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7',
    '\\u064b-\\u0655\\u0670\\u0640\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069',
    '\\ufe00-\\ufe0f\\ufeff\\u{1f3fb}-\\u{1f3ff}\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}',
  ].join('')}]`,
  'u',
)

function classify(char: string): Kind {
  if (char === '@' || char === '\uff20') return AT
  if (char === '#' || char === '\uff03') return HASH
  if (char === '+') return PLUS
  // An apostrophe to people, a letter to Unicode.
  if (char === '\u02bc') return SEPARATOR
  if (INVISIBLE.test(char)) return IGNORED
  if (/[\u{1f1e6}-\u{1f1ff}]/u.test(char)) return FLAG
  if (SPACELESS.test(char)) return LETTER.test(char) ? SINGLE : SEPARATOR
  if (LETTER.test(char)) return WORD
  return EMOJI.test(char) && !SIGNS.test(char) ? SINGLE : SEPARATOR
}

const kinds = new Uint8Array(65536)
const farKinds = new Map<number, Kind>()

/** Kind of the code unit; `High` for the first half of a pair. */
export function kindOf(unit: number): Kind {
  const known = kinds[unit] as number
  if (known !== UNKNOWN) return known
  const kind =
    unit >= 0xd800 && unit < 0xdc00
      ? HIGH
      : unit >= 0xdc00 && unit < 0xe000
        ? SEPARATOR
        : classify(String.fromCharCode(unit))
  kinds[unit] = kind
  return kind
}

/** Kind of a code point above the first plane. */
export function farKindOf(code: number): Kind {
  let kind = farKinds.get(code)
  if (kind === undefined) {
    kind = classify(String.fromCodePoint(code))
    farKinds.set(code, kind)
  }
  return kind
}

const folds = new Map<number, string>()

/**
 * How a code point is compared: lower case, without accents, ligatures spelt out, full-width and
 * mathematical letters as plain ones; empty for ignored characters.
 */
export function foldPoint(code: number): string {
  let folded = folds.get(code)
  if (folded !== undefined) return folded
  const char = String.fromCodePoint(code)
  folded = ''
  for (const part of char.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (!INVISIBLE.test(part)) folded += LIGATURES[part] ?? part
  }
  // Put Hangul and kana back together, which decomposition took apart.
  folded = folded.normalize('NFC')
  folds.set(code, folded)
  return folded
}

/** The folded form of a whole string. */
export function foldWord(text: string): string {
  let folded = ''
  for (const char of text) folded += foldPoint(char.codePointAt(0) as number)
  return folded
}
