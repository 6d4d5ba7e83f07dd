import { fold } from '../text/fold.ts'

/** Words compared: what a page sends of a post is cut, and a long draft says enough by its start. */
const MOST_WORDS = 600
/** Words in a row that are compared as one. */
const RUN = 3
/** The part of a draft that must be found again: she may have edited it before she sent it. */
const ENOUGH = 0.5
/** A post so much longer than the draft is somebody else's that quotes it. */
const LONGER = 4

/** A text as it is compared: its words in order, and the runs of three that they make. */
export interface Trace {
  words: number
  runs: ReadonlySet<string>
}

/** What of `text` is compared, whatever its case, accents, punctuation and formatting. */
export function traceOf(text: string): Trace {
  const words = (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS)
  const runs = new Set<string>()
  for (let at = 0; at + RUN <= words.length; at += 1) {
    runs.add(words.slice(at, at + RUN).join(' '))
  }
  // A text of one or two words is one run: it must come back as it was.
  if (runs.size === 0 && words.length > 0) runs.add(words.join(' '))
  return { words: words.length, runs }
}

/**
 * How much of a draft stands in a post, 0 to 1; 0 when it is too little to be that draft, edited, or
 * when the post is much more than that.
 */
export function likeness(draft: Trace, post: Trace): number {
  if (draft.runs.size === 0 || post.words > LONGER * draft.words + 40) return 0
  // Too short to be told from anybody's "thank you": nothing may differ.
  if (draft.words < 6 && post.words !== draft.words) return 0
  let found = 0
  for (const run of draft.runs) if (post.runs.has(run)) found += 1
  const part = found / draft.runs.size
  return part >= (draft.words < 6 ? 1 : ENOUGH) ? part : 0
}
