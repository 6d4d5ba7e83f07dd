import { LIGATURES } from './ligatures.ts'

const OPENED = new RegExp(`[${Object.keys(LIGATURES).join('')}]`, 'g')

/**
 * Characters that show nothing: zero-width blanks, soft hyphens, direction marks, variation
 * selectors, tags. They are used to cut a word in two for a machine and not for a reader.
 */
export const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu

/**
 * The form under which two spellings are the same word: lower case, without accents, ligatures
 * opened, apostrophes and blanks made plain, invisible characters gone. The length may change.
 */
export function fold(text: string): string {
  // Every detector folds the same post in turn.
  if (text !== last.text) last = { text, folded: folded(text) }
  return last.folded
}

let last = { text: '', folded: '' }

/** Letters that fold one by one, whatever stands beside them, and blanks that stay as they are. */
const EASY = /^[ -_a-~\u00c0-\u024f’]*$/
const UNEASY = /^ | $| {2}/
const LETTER = /[^ -~]/g
const letters = new Map<string, string>()

function letterFolded(letter: string): string {
  let done = letters.get(letter)
  if (done === undefined) {
    done = anyFolded(letter)
    letters.set(letter, done)
  }
  return done
}

function folded(text: string): string {
  // Names and most sentences in Latin letters: a fifth of the time.
  if (EASY.test(text) && !UNEASY.test(text)) {
    return text.toLowerCase().replace(LETTER, letterFolded)
  }
  return anyFolded(text)
}

function anyFolded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(OPENED, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[’‘ʼ`´′＇]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}
