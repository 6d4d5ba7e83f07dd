import { metrics as table } from '@/lib/locales/pages/metrics.ts'
import type { Sheet } from '@/lib/sheets/sheet.ts'
import { toast } from '../toasts.ts'
import { language, wordsOf } from '../words.ts'

/** Kinds of files that a report can be saved as. */
export type FileKind = 'xlsx' | 'ods' | 'csv'

const TYPES: Record<FileKind, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv',
}

/** Saves sheets as a file; CSV has room for the first only. The makers are loaded when needed. */
export async function saveSheets(
  sheets: readonly Sheet[],
  kind: FileKind,
  name: string,
): Promise<void> {
  const [first] = sheets
  if (first === undefined) return
  const content =
    kind === 'xlsx'
      ? (await import('@/lib/sheets/xlsx.ts')).xlsx(sheets)
      : kind === 'ods'
        ? (await import('@/lib/sheets/ods.ts')).ods(sheets)
        : await csvOf(first)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type: TYPES[kind] }))
  link.download = `${name}.${kind}`
  link.click()
  URL.revokeObjectURL(link.href)
  toast(wordsOf(table)('saved', { file: link.download }))
}

async function csvOf(sheet: Sheet): Promise<string> {
  const { csv, HABITS } = await import('@/lib/sheets/csv.ts')
  return csv(sheet, HABITS[language.value])
}
