import { comparedRecords } from '../db/compare.ts'
import { comparedDraft, stage } from '../db/plan.ts'
import { type Choices, type Draft, ImportError } from '../imports/draft.ts'
import { inflate } from '../imports/inflate.ts'
import type { Plan } from '../imports/plan.ts'
import { readDraft } from '../imports/read.ts'
import { decode } from '../net/decode.ts'
import { readExport } from './transfer.ts'

/** The biggest file that is read, in bytes, and the biggest text that a compressed one may hold. */
const MOST_BYTES = 512 * 1024 * 1024

/** What is in a file and what taking it would do, before anything is changed. */
export interface Looked {
  /** Of the import that waits for her word; absent while something must be said first. */
  id?: string
  name: string
  format: string
  /** Records to add, and those to bring up to date, by store; nothing when all is there. */
  added: Record<string, number>
  changed: Record<string, number>
  /** Records that are there already. */
  kept: number
  /** Records that are newer here than in the file, and stay as they are. */
  newer: number
  /** Warnings and sanctions that are older than such are kept: the next round lets go of them. */
  old: number
  /** Lines of people who are filed already, and of whom they are. */
  merges: Plan['merges']
  merged: number
  /** What is left out, and why: a key of the `imports` table, or words of the check. */
  refused: { where: string; why: string }[]
  /** People who were erased here and stay so. */
  erased: number
  needs?: Draft['needs']
  columns?: Draft['columns']
}

/** What a file would do that does nothing. */
const NOTHING = {
  ...{ added: {}, changed: {}, kept: 0, newer: 0, old: 0 },
  ...{ merges: [], merged: 0, erased: 0 },
} satisfies Partial<Looked>

/**
 * Reads a file of any format, compares it with the store and puts aside what is to be written.
 * Throws `ImportError`. `tagName` names tags that a format knows only by a key; `onProgress` hears
 * a share of 1.
 */
export async function lookInto(
  file: Blob,
  name: string,
  choices: Choices,
  tagName: (key: string) => string,
  onProgress: (share: number) => void = () => undefined,
): Promise<Looked> {
  const text = await textOf(file)
  if (isOurs(text)) return lookIntoOurs(text, name, onProgress)
  const draft = await readDraft(text, choices)
  const { format, needs, columns } = draft
  const known = { name, format, ...(needs ? { needs } : {}), ...(columns ? { columns } : {}) }
  if (needs === 'mapping' || (needs && draft.people.length === 0)) {
    const { refused } = draft
    return { ...known, ...NOTHING, refused }
  }
  const plan = await comparedDraft(draft, tagName, onProgress)
  const { counts } = plan
  const added = {
    members: counts.newPeople,
    entries: counts.entries,
    ...{ tags: counts.tags, replies: counts.replies, alerts: counts.alerts, words: counts.words },
  }
  return {
    ...known,
    id: await stage({ name, format }, plan.staged, plan.block),
    ...NOTHING,
    ...{ added, kept: counts.already, old: counts.old },
    ...{ merges: plan.merges, merged: counts.merged, refused: plan.refused },
  }
}

async function lookIntoOurs(
  text: string,
  name: string,
  onProgress: (share: number) => void,
): Promise<Looked> {
  const { records, refused } = readExport(text)
  const { staged, ...counts } = await comparedRecords(records, onProgress)
  const format = 'vigie'
  const id = await stage({ name, format }, staged)
  return { ...NOTHING, id, name, format, ...counts, refused }
}

const isOurs = (text: string): boolean =>
  /^\s*\{\s*"format"\s*:\s*"vigie-export"/.test(text.slice(0, 200))

/** The text of a file, inflated when it is a compressed backup. */
export async function textOf(file: Blob): Promise<string> {
  if (file.size > MOST_BYTES) throw new ImportError('tooBig')
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  if (start[0] === 0x1f && start[1] === 0x8b) return inflate(file, 'gzip', MOST_BYTES)
  // An export of a hundred thousand people is UTF-8, and best read by the browser itself.
  if (isOurs(await file.slice(0, 200).text())) return file.text()
  // Spreadsheets of Windows write their own charset, or UTF-16.
  return decode(new Uint8Array(await file.arrayBuffer()))
}
