import { colourNear } from '../colour.ts'
import { type Draft, emptyDraft } from '../draft.ts'
import { Gathering, redditor } from '../people.ts'
import { address, fields, MOST, tagName, text, time } from '../values.ts'

/** RedditEnhancer: a label and a note for each reddit user. */
export function readRedditEnhancer(json: unknown): Draft {
  const draft = emptyDraft('reddit-enhancer')
  const people = new Gathering()
  for (const [name, value] of [...fields(fields(json).get('redditUserTags'))].slice(0, MOST)) {
    const author = redditor(name)
    if (author === undefined) {
      draft.refused.push({ where: name.slice(0, 80), why: 'noName' })
      continue
    }
    const held = fields(value)
    const person = people.of(author)
    const label = tagName(held.get('label'))
    people.tag(person, label)
    const colour = colourNear(held.get('colourBg'))
    if (label !== '' && colour) draft.tags.push({ name: label, colour, worn: true })
    const note = text(held.get('note'))
    const page = address(held.get('link'))
    const at = time(held.get('updatedAt') ?? held.get('createdAt'))
    if (note === '' && page === undefined) continue
    person.entries.push({
      kind: 'note',
      text: note || label,
      ...(at === undefined ? {} : { at }),
      ...(page === undefined ? {} : { page }),
    })
  }
  draft.people = people.all()
  return draft
}
