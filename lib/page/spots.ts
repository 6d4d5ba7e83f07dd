/** Characters before a word that must fit too, so that it is found where it was meant. */
const BEFORE = 20

/** The letters of a post as one run without blanks, and where each stands in the page. */
function lettersOf(post: Element, isOwn: (node: Text) => boolean) {
  const spots: [Text, number][] = []
  let letters = ''
  const walker = document.createTreeWalker(post, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text; node; node = walker.nextNode() as Text) {
    if (!isOwn(node)) continue
    for (let i = 0; i < node.length; i++) {
      const letter = solid(node.data[i] as string)
      letters += letter
      if (letter) spots.push([node, i])
    }
  }
  return { letters, spots }
}

const solid = (text: string) => text.replace(/\s+/g, '')

/**
 * Where spans of a post's text stand in the page. The text was made of the page with blanks of its
 * own, so that they are left out of the comparison; a span that isn't found again is passed over.
 *
 * @param isOwn false for text of other posts inside this one
 */
export function spotsOf(
  post: Element,
  text: string,
  spans: readonly [number, number][],
  isOwn: (node: Text) => boolean,
): Range[] {
  const { letters, spots } = lettersOf(post, isOwn)
  const ranges: Range[] = []
  let from = 0
  for (const [start, end] of spans) {
    const word = solid(text.slice(start, end))
    const lead = solid(text.slice(Math.max(0, start - BEFORE), start))
    const at = letters.indexOf(lead + word, Math.max(0, from - lead.length))
    const found = at < 0 ? letters.indexOf(word, from) : at + lead.length
    const first = spots[found]
    const last = spots[found + word.length - 1]
    if (!first || !last || word === '') continue
    from = found + word.length
    const range = document.createRange()
    range.setStart(...first)
    range.setEnd(last[0], last[1] + 1)
    ranges.push(range)
  }
  return ranges
}

/** The part of a range that can be seen in its post: what the page cut off is left out. */
export function seenRects(range: Range, post: Element): DOMRect[] {
  let { left, top, right, bottom } = post.getBoundingClientRect()
  for (let at = range.startContainer.parentElement; at && at !== post; at = at.parentElement) {
    if (getComputedStyle(at).overflow === 'visible') continue
    const box = at.getBoundingClientRect()
    left = Math.max(left, box.left)
    top = Math.max(top, box.top)
    right = Math.min(right, box.right)
    bottom = Math.min(bottom, box.bottom)
  }
  return [...range.getClientRects()].filter(
    (box) => box.left < right && box.right > left && box.top < bottom && box.bottom > top,
  )
}
