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
/** Weight in common below which two texts share only what many do. */
const EVIDENCE = 2
/** Words of a headline that two articles don't both have by chance. */
const HEADLINE_LEAST = 6
/** Two articles under one headline are one when they are this close: half a day, since some come daily. */
const HEADLINE_SPAN = 12 * 3_600_000
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

/** A headline to compare, without the paper's name that services add; empty where it says little. */
function headlineOf(title: string | undefined, words: Words): string {
  if (!title) return ''
  const bare = title.replace(/\s[-–—|]\s(?!.*\s[-–—|]\s).{2,40}$/, '')
  segment(bare, words)
  if (words.count < HEADLINE_LEAST) return ''
  const folded: string[] = []
  for (let i = 0; i < words.count; i++) {
    folded.push(foldWord(bare.slice(words.starts[i], words.ends[i])))
  }
  return folded.join(' ')
}

/**
 * Finds tellings of one story: texts of which one holds two thirds of the other's rows of words. A
 * row weighs less the more stories hold it, so that a mould that local news are cast in neither
 * makes two stories one nor keeps two tellings apart.
 * Rows are compared as they are (no sampling), through an index, since a week of mentions is small:
 * that finds an excerpt in its article, which estimates of likeness don't. Services that give no more
 * than a headline are met by it.
 */
export function createClusters(recent: Iterable<Story> = []): Clusters {
  const words = new Words()
  const stories: { key: string; at: number; rows: Int32Array }[] = []
  const keys = new Set<string>()
  const byRow = new Map<number, number[]>()
  const byHeadline = new Map<string, number>()

  const weightOf = (row: number): number => {
    const held = byRow.get(row)?.length ?? 0
    return held > FORMULA ? 0 : 1 / Math.max(1, held)
  }
  const weigh = (rows: Iterable<number>): number => {
    let sum = 0
    for (const row of rows) sum += weightOf(row)
    return sum
  }

  function place(story: Story): string | undefined {
    if (keys.has(story.key)) return undefined
    const rows = rowsOf(story.text, words)
    const own = rows.size < LEAST ? 0 : weigh(rows)
    const shared = new Map<number, number>()
    for (const row of rows) {
      const weight = weightOf(row)
      if (weight === 0) continue
      for (const id of byRow.get(row) ?? []) shared.set(id, (shared.get(id) ?? 0) + weight)
    }
    let best: { key: string; share: number } | undefined
    for (const [id, weight] of shared) {
      const other = stories[id]
      if (!other || weight < EVIDENCE || other.rows.length < LEAST) continue
      if (Math.abs(other.at - story.at) > STORY_SPAN) continue
      // The other's weight is only worth summing where this one's leaves it a chance.
      const theirs = weight < SAME * own ? weigh(other.rows) : own
      const share = weight / Math.min(own, theirs)
      if (own > 0 && share >= SAME && share > (best?.share ?? 0)) best = { key: other.key, share }
    }
    if (best) return best.key
    const headline = headlineOf(story.title, words)
    const same = stories[byHeadline.get(headline) ?? -1]
    if (same && Math.abs(same.at - story.at) <= HEADLINE_SPAN) return same.key
    keys.add(story.key)
    const id = stories.push({ key: story.key, at: story.at, rows: Int32Array.from(rows) }) - 1
    if (headline) byHeadline.set(headline, id)
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
