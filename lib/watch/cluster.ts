import type { NewMention } from '../model.ts'
import { foldWord } from './chars.ts'
import { segment, Words } from './segment.ts'

/** Words in a row that are compared: fewer meet by chance, more break at every retouch. */
const SHINGLE = 4
/** Rows of words kept of a story: its beginning, which is what services quote. */
const MOST = 300
/** A text of fewer rows is too short to be told from another one about the same thing. */
const LEAST = 8
/** Share of the shorter text's rows that the longer must hold; at a half, bulletins of one mould met. */
const SAME = 0.65
/** Rows of words in more stories than this are formulas (cookie notices, share buttons). */
const FORMULA = 25
/** Two tellings further apart than this (a week) are two stories: weekly bulletins repeat. */
export const STORY_SPAN = 7 * 86_400_000

/** What of a mention tells its story. */
export type Story = Pick<NewMention, 'key' | 'title' | 'text' | 'at'>

export interface Clusters {
  /**
   * The key of the story that this one tells again, or undefined after taking it in as a new one. A
   * key that is known tells nothing again: it is that very post.
   */
  place(story: Story): string | undefined
}

/** Digests of every `SHINGLE` words in a row, folded, so that case, accents and signs don't count. */
function rowsOf(text: string, words: Words): Set<number> {
  segment(text, words)
  const digests: number[] = []
  for (let i = 0; i < words.count && digests.length < MOST + SHINGLE; i++) {
    const word = foldWord(text.slice(words.starts[i], words.ends[i]))
    let hash = 0x811c9dc5
    for (let c = 0; c < word.length; c++) hash = Math.imul(hash ^ word.charCodeAt(c), 0x01000193)
    digests.push(hash)
  }
  const rows = new Set<number>()
  for (let i = 0; i + SHINGLE <= digests.length; i++) {
    let row = 0
    for (let j = 0; j < SHINGLE; j++) {
      row = Math.imul(row ^ (digests[i + j] as number), 0x9e3779b1)
      row ^= row >>> 15
    }
    rows.add(row)
  }
  return rows
}

/**
 * Finds tellings of one story: texts of which one holds two thirds of the other's rows of words.
 * Rows are compared as they are (no sampling), through an index, since a week of mentions is small:
 * that finds an excerpt in its article, which estimates of likeness don't.
 */
export function createClusters(recent: Iterable<Story> = []): Clusters {
  const words = new Words()
  const stories: { key: string; at: number; size: number }[] = []
  const keys = new Set<string>()
  const byRow = new Map<number, number[]>()

  function place(story: Story): string | undefined {
    if (keys.has(story.key)) return undefined
    const rows = rowsOf(story.text, words)
    const shared = new Map<number, number>()
    for (const row of rows) {
      const holders = byRow.get(row)
      if (!holders || holders.length > FORMULA) continue
      for (const id of holders) shared.set(id, (shared.get(id) ?? 0) + 1)
    }
    let best: { key: string; share: number } | undefined
    for (const [id, count] of shared) {
      const other = stories[id]
      if (!other || Math.abs(other.at - story.at) > STORY_SPAN) continue
      const shorter = Math.min(rows.size, other.size)
      const share = count / shorter
      if (shorter >= LEAST && share >= SAME && share > (best?.share ?? 0)) {
        best = { key: other.key, share }
      }
    }
    if (best) return best.key
    keys.add(story.key)
    const id = stories.push({ key: story.key, at: story.at, size: rows.size }) - 1
    for (const row of rows) {
      const holders = byRow.get(row)
      if (holders) holders.push(id)
      else byRow.set(row, [id])
    }
    return undefined
  }

  for (const story of recent) place(story)
  return { place }
}
