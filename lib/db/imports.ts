import type { ImportHead } from '../model.ts'
import { database } from './open.ts'

/** How long an import can be taken back, in ms: what stood there before is kept so long. */
export const UNDO_FOR = 30 * 86_400_000

/** The imports that can be taken back, the last first. */
export async function pastImports(): Promise<ImportHead[]> {
  const all = await (await database()).getAll('imports')
  return all.filter(({ state }) => state === 'taken').sort((a, b) => b.at - a.at)
}
