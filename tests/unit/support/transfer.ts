import { addEntries, fileAuthor, PEOPLE } from '@/lib/db/people.ts'
import { takeImport } from '@/lib/db/take.ts'
import { write } from '@/lib/db/write.ts'
import type { Author } from '@/lib/model.ts'
import { lookInto } from '@/lib/privacy/look.ts'
import { type ExportFile, exportParts } from '@/lib/privacy/transfer.ts'

/** Somebody of a forum. */
export const author = (fields: Partial<Author> = {}): Author => ({
  platform: 'forum',
  host: 'forum.example',
  name: 'Camille',
  handle: 'camille',
  strength: 'handle',
  keys: ['forum:forum.example:@camille'],
  ...fields,
})

/** Files somebody with a tag; answers the member's id. */
export const tagged = (who: Author) =>
  write([...PEOPLE], async (writing) => {
    const { member } = await fileAuthor(writing, who, 'relation')
    await addEntries(writing, member, [{ kind: 'tag-on', tagId: 'tag-relay', at: writing.now }])
    return member.id
  })

/** Everything as the text of a file. */
export const exported = async () => (await exportParts('1.0.0')).join('')
/** The records in such a text. */
export const records = (text: string) => (JSON.parse(text) as ExportFile).records
/** Looks into a file; with `take` its records are joined too. */
export async function imported(text: string, take: boolean) {
  const looked = await lookInto(new Blob([text]), 'f.json', {}, (key) => key)
  if (take) await takeImport(looked.id as string)
  return looked
}
