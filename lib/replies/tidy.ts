/** Stands for a placeholder that turned out empty; a private-use character, so no text holds it. */
export const EMPTY = '\uE000'
/** Start and end of the number of a slot that a preview draws by itself. */
export const SLOT = { open: '\uE001', close: '\uE002' } as const

/** `text` without the characters that mark places here, so that no name or quote can forge one. */
export const withoutMarks = (text: string): string => text.replace(/[\uE000-\uE002]/g, '')

/**
 * Takes empty places out of a sentence so that it reads as if they had never been: with the space
 * before them, the parentheses or quotation marks around them, and a comma left alone.
 */
export function tidy(text: string): string {
  return text
    .replace(/[ \u00a0\u202f]?(?:\(\s*\uE000\s*\)|«\s*\uE000\s*»|“\uE000”)/g, EMPTY)
    .replace(
      /(^|\n)\uE000+,? +(\p{L})/gu,
      (_, start: string, first: string) => start + first.toUpperCase(),
    )
    .replace(
      /([.!?…][\s\u00a0\u202f]+)\uE000+,? +(\p{L})/gu,
      (_, end: string, first: string) => end + first.toUpperCase(),
    )
    .replace(/, ?\uE000(?=[\s\u00a0\u202f]*(?:[.,;:!?…]|$))/g, '')
    .replace(/[ \u00a0\u202f]?\uE000/g, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
