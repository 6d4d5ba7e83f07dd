import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach } from 'vitest'
import { allOf } from '@/lib/db/config.ts'
import { closeDatabase } from '@/lib/db/open.ts'
import { findFiled, journalOf } from '@/lib/db/people.ts'
import { takeImport } from '@/lib/db/take.ts'
import type { Choices } from '@/lib/imports/draft.ts'
import { lookInto } from '@/lib/privacy/look.ts'
import { exportParts } from '@/lib/privacy/transfer.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(closeDatabase)

/** Looks into a file, as the preview does. */
export const look = (text: string, choices: Choices = {}) =>
  lookInto(new Blob([text]), 'file', choices, (key) => key)
/** Takes a file in, once it was looked into. */
export const take = async (text: string, choices: Choices = {}) => {
  const looked = await look(text, choices)
  await takeImport(looked.id as string)
  return looked
}
/** All records there are. */
export const everything = async () => JSON.parse((await exportParts('1')).join('')).records
/** Tags and lines of a person found under a key. */
export async function person(key: string) {
  const [filed] = await findFiled([[key]])
  if (!filed) return undefined
  const [journal, tags] = await Promise.all([journalOf(filed.member.id), allOf('tags')])
  const names = new Map(tags.map(({ id, name }) => [id, name]))
  return {
    tags: filed.member.mark.tags.map((id) => names.get(id) ?? id).sort(),
    lines: journal
      .filter(({ kind }) => kind !== 'tag-on')
      .map(({ kind, text, page, at }) => ({ kind, text, page, at })),
  }
}
