/** Most weighted characters a post on X may have. */
export const X_LIMIT = 280

/**
 * Length of a text as X counts it: an address is 23, Latin letters and common punctuation are 1, and
 * everything else (narrow spaces, emoji, ideographs) is 2.
 * Source: the ranges of twitter-text's configuration v3.
 */
export function lengthOnX(text: string): number {
  let length = 0
  const rest = text.normalize('NFC').replace(/https?:\/\/\S+/g, () => {
    length += 23
    return ''
  })
  for (const character of rest) {
    const code = character.codePointAt(0) ?? 0
    const light =
      code <= 4351 ||
      (code >= 8192 && code <= 8205) ||
      (code >= 8208 && code <= 8223) ||
      (code >= 8242 && code <= 8247)
    length += light ? 1 : 2
  }
  return length
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Length of a text as somebody who reads it counts: what looks like one sign is one. */
export function lengthSeen(text: string): number {
  let length = 0
  for (const _ of letters.segment(text.normalize('NFC'))) length += 1
  return length
}
