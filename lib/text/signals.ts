import { type Score, score } from './scorer.ts'

/**
 * What the word lists say of a text, as numbers beside the learned features: total, praise, blame
 * (each in proportion of the length), silence of the lists, length.
 */
export function signalsOf({ total, length, words }: Score): number[] {
  const size = Math.sqrt(length + 4)
  let praise = 0
  let blame = 0
  for (const word of words) {
    if (word.score > 0) praise += word.score
    else blame -= word.score
  }
  return [
    total / size,
    praise / size,
    blame / size,
    words.length === 0 ? 0.5 : 0,
    Math.min(2, length / 15),
  ]
}

/** How much a group of features weighs beside the others, in training and use alike. */
export const GROUP = { words: 0.33, chars: 0.33, signals: 0.6 }

/** `signalsOf` a text that was not scored yet. */
export const signalsIn = (text: string, language: string) => signalsOf(score(text, language))
