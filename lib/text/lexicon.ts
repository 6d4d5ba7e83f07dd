import { ENGLISH_EXTRA } from './lexicon-en.ts'
import { FRENCH_EXTRA } from './lexicon-fr.ts'

/** Emoji that `sentiment` lacks or reads wrongly, in every language. */
export const EMOJI_EXTRA: Readonly<Record<string, number>> = {
  '🤣': 2,
  '🙂': 1,
  '🙁': -2,
  '🙄': -2,
  '🤮': -4,
  '🤢': -3,
  '🤬': -4,
  '🖕': -4,
  '🔥': 2,
  '🤔': -1,
  '🥰': 4,
  '🤩': 4,
  '🥳': 3,
  '🤗': 3,
  '🤡': -3,
  '🤦': -2,
  '🤷': -1,
  '🥱': -2,
  '😤': -2,
  '🥺': 0,
  '🙏': 1,
  '💪': 2,
  '👏': 2,
  '💩': -3,
  '😭': -1,
  '❤': 3,
  '🤍': 2,
  '🧡': 3,
  '🖤': 1,
  '😂': 1,
  '🥲': -1,
  '🤯': 0,
  '😬': -1,
  '👎': -3,
  '👍': 2,
  '😡': -3,
  '😠': -3,
  '😢': -2,
}

const tableOf = (lists: readonly (readonly [number, string])[]): Record<string, number> =>
  Object.fromEntries(
    lists.flatMap(([score, words]) => words.split(' ').map((word) => [word, score])),
  )

/** Vigie's own French words with their scores. */
export const frenchExtra = () => tableOf(FRENCH_EXTRA)

/** Vigie's own English words with their scores. */
export const englishExtra = () => tableOf(ENGLISH_EXTRA)
