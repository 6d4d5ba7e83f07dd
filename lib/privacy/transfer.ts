import { type DumpRecords, dump, type MergeCount, mergeRecords } from '../db/dump.ts'
import { RECORDS, type RecordStore } from '../db/schema.ts'
import { validSettings } from '../db/settings.ts'
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
}

/** Everything that is stored, ready for `JSON.stringify`; `vigie` is the version that writes it. */
export async function exportAll(vigie: string, now = new Date()): Promise<ExportFile> {
  const { settings, records } = await dump()
  return {
    format: 'vigie-export',
    version: FORMAT,
    vigie,
    exportedAt: now.toISOString(),
    settings: validSettings(settings),
    records,
  }
}

/** Why a file can't be imported, as a key of the `transfer` table. */
export class ImportError extends Error {
  constructor(readonly key: 'notJson' | 'notVigie' | 'newer' | 'empty') {
    super(key)
    this.name = 'ImportError'
  }
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

/**
 * Merges a checked file in one transaction: the newer of two versions of a record wins, so that an
 * older backup never overwrites newer work, and importing twice changes nothing.
 */
export function importRecords(file: CheckedFile, tryOnly: boolean): Promise<MergeCount> {
  return mergeRecords(file.records, tryOnly)
}
