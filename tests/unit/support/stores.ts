import { comparedRecords } from '@/lib/db/compare.ts'
import type { DumpRecords } from '@/lib/db/dump.ts'
import { stage } from '@/lib/db/plan.ts'
import { takeImport } from '@/lib/db/take.ts'
import { exportParts } from '@/lib/privacy/transfer.ts'

/** Every record of the store at hand, as an export has them. */
export async function dump(): Promise<{ records: DumpRecords }> {
  return JSON.parse((await exportParts('1.0.0')).join(''))
}

/** Joins records of another store into the one at hand, as an import does. */
export async function joinRecords(records: DumpRecords): Promise<void> {
  const { staged } = await comparedRecords(records)
  await takeImport(await stage({ name: 'f', format: 'vigie' }, staged))
}
