import { type Draft, emptyDraft } from '../draft.ts'
import { Gathering, profiled } from '../people.ts'
import { fields, list, MOST, tagName, text, time } from '../values.ts'

/** UTags: addresses with tags. Those that are no profile we can tell apart are left out. */
export function readUtags(json: unknown): Draft {
  const draft = emptyDraft('utags')
  const people = new Gathering()
  const file = fields(json)
  // Before version 3 the addresses stood beside `meta`.
  const bookmarks = file.has('data') ? fields(file.get('data')) : file
  bookmarks.delete('meta')
  for (const [link, value] of [...bookmarks].slice(0, MOST)) {
    const entry = fields(value)
    const meta = fields(entry.get('meta'))
    if (entry.has('deletedMeta') || meta.get('deleted')) {
      draft.refused.push({ where: link.slice(0, 200), why: 'deleted' })
      continue
    }
    const author = profiled(link)
    if (author === undefined) {
      draft.refused.push({ where: link.slice(0, 200), why: 'noAddress' })
      continue
    }
    const name = text(meta.get('title'), 200)
    const person = people.of(name === '' ? author : { ...author, name })
    for (const tag of list(entry.get('tags'))) people.tag(person, tagName(tag))
    const note = text(meta.get('note'))
    const at = time(meta.get('updated') ?? meta.get('created'))
    if (note !== '')
      person.entries.push({ kind: 'note', text: note, ...(at === undefined ? {} : { at }) })
  }
  draft.people = people.all()
  return draft
}
