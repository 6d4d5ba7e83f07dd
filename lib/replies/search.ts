import { fold } from '../text/fold.ts'

/** What a reply is searched by; the title counts most. */
export interface Searchable {
  title: string
  group: string
  texts: readonly string[]
}

interface Folded {
  title: string
  group: string
  text: string
}

/**
 * How well one word of the query fits, 0 when it doesn't: the start of a word of the title, then
 * anywhere in it, its letters in order, then the group and the texts.
 */
function fits(word: string, { title, group, text }: Folded): number {
  const at = title.indexOf(word)
  if (at === 0) return 10
  if (at > 0) return /[\p{L}\p{N}]/u.test(title[at - 1] ?? '') ? 6 : 9
  if (group.includes(word)) return 4
  if (word.length > 2 && text.includes(word)) return 2
  return word.length > 1 && inOrder(word, title) ? 3 : 0
}

/** True when the letters of `word` stand in `text` in that order, the first one at a word's start. */
function inOrder(word: string, text: string): boolean {
  for (let start = 0; start < text.length; start += 1) {
    if (text[start] !== word[0]) continue
    if (start > 0 && /[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) continue
    let at = start
    for (const letter of word.slice(1)) {
      at = text.indexOf(letter, at + 1)
      if (at < 0) break
    }
    if (at >= 0) return true
  }
  return false
}

/**
 * A search over `items` that ignores accents and case and forgives left-out letters. Every word of
 * the query must fit; equals keep their order. An empty query gives everything. What is compared
 * is folded once, at the first search.
 */
export function searcher<T>(
  items: readonly T[],
  read: (item: T) => Searchable,
): (query: string) => T[] {
  let folded: Folded[] | undefined
  return (query) => {
    const words = fold(query)
      .split(' ')
      .filter((word) => word !== '')
    if (words.length === 0) return [...items]
    folded ??= items.map((item) => {
      const { title, group, texts } = read(item)
      return { title: fold(title), group: fold(group), text: fold(texts.join('\n')) }
    })
    const known = folded
    return items
      .map((item, index) => {
        const scores = words.map((word) => fits(word, known[index] as Folded))
        const all = scores.every((score) => score > 0)
        return { item, score: all ? scores.reduce((sum, score) => sum + score, 0) : 0 }
      })
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score)
      .map(({ item }) => item)
  }
}
