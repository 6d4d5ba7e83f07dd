import { type DumpRecords, dumpEach } from '../db/dump.ts'
import { RECORDS, type RecordStore } from '../db/schema.ts'
import { validSettings } from '../db/settings.ts'
import { ImportError } from '../imports/draft.ts'
import type { Settings, Stamped } from '../model.ts'
import { ParseError, parse } from '../parse.ts'
import { RECORD_SCHEMAS } from './records.ts'

/** Version of the export's format; a reader refuses a greater one and reads every smaller one. */
export const FORMAT = 1

/** The whole of Vigie's data as one JSON file. `docs/export.md` describes it. */
export interface ExportFile {
  format: 'vigie-export'
  version: number
  /** Version of Vigie that wrote it, and when (ISO 8601). */
  vigie: string
  exportedAt: string
  settings: Settings
  records: DumpRecords
  /** How many records each store has: a file cut short has fewer. */
  counts?: Partial<Record<RecordStore, number>>
}

/**
 * Everything that is stored as the text of one JSON file, in parts, a record a line. `vigie` is the
 * version that writes it. The parts are strings so that a hundred thousand people need no text of
 * their whole size.
 */
export async function exportParts(vigie: string, now = new Date()): Promise<string[]> {
  const parts: string[] = []
  const counts: Record<string, number> = {}
  let open: string | undefined
  const stored = await dumpEach((store, records) => {
    if (store !== open) parts.push(`${open === undefined ? '' : '],\n'}"${store}":[`)
    open = store
    const before = counts[store] ?? 0
    counts[store] = before + records.length
    const lines = records.map((record) => JSON.stringify(record)).join(',\n')
    if (lines !== '') parts.push(`${before > 0 ? ',' : ''}\n${lines}`)
  })
  const head = {
    ...{ format: 'vigie-export', version: FORMAT, vigie, exportedAt: now.toISOString() },
    settings: validSettings(stored),
  }
  const begin = JSON.stringify(head).slice(0, -1)
  return [`${begin},"records":{\n`, ...parts, `]},\n"counts":${JSON.stringify(counts)}}\n`]
}

/** A file read and checked: what may be merged, and what is refused and why. */
export interface CheckedFile {
  records: DumpRecords
  count: number
  refused: { where: string; why: string }[]
}

/** Most refusals that are listed; the rest is only counted away. */
const MOST_REFUSED = 200

/** Reads an export. Throws `ImportError` when it isn't one; bad records are refused one by one. */
export function readExport(text: string): CheckedFile {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    throw new ImportError('notJson')
  }
  const head = file as Partial<ExportFile> | null
  if (typeof head !== 'object' || head?.format !== 'vigie-export') throw new ImportError('notVigie')
  if (typeof head.version !== 'number' || head.version > FORMAT) throw new ImportError('newer')
  const given = (head.records ?? {}) as Partial<Record<RecordStore, unknown>>
  const refused: CheckedFile['refused'] = []
  const records = {} as Record<RecordStore, Stamped[]>
  let count = 0
  for (const store of RECORDS) {
    const list = given[store]
    records[store] = []
    if (!Array.isArray(list)) continue
    list.forEach((value: unknown, index) => {
      try {
        records[store].push(parse(RECORD_SCHEMAS[store], value) as Stamped)
        count += 1
      } catch (error) {
        if (!(error instanceof ParseError)) throw error
        if (refused.length < MOST_REFUSED) {
          refused.push({ where: `${store}[${index}]`, why: error.message })
        }
      }
    })
  }
  if (count === 0) throw new ImportError('empty')
  return { records: records as DumpRecords, count, refused }
}
