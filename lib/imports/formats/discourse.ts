import { type Choices, type Draft, emptyDraft } from '../draft.ts'
import { discourser, Gathering } from '../people.ts'
import { address, date, fields, hostOf, list, MOST, text } from '../values.ts'

/**
 * Discourse's staff notes, the answer of `/user_notes` for one user, or a list of such answers. The
 * forum's host comes from a post's address where one is whole, else from `choices.place`.
 */
export function readDiscourseNotes(json: unknown, choices: Choices): Draft {
  const draft = emptyDraft('discourse-notes')
  const answers = Array.isArray(json) ? json : [json]
  const links = answers
    .flatMap((answer) => list(fields(answer).get('user_notes')))
    .map((note) => address(fields(note).get('post_url')))
  const seen = links.find((link) => link !== undefined)
  const host = hostOf(choices.place) ?? (seen && new URL(seen).host)
  if (host === undefined) return { ...draft, needs: 'place' }
  const people = new Gathering()
  for (const answer of answers.slice(0, MOST)) {
    const handle = text(fields(fields(answer).get('extras')).get('username'), 60)
    const author = handle === '' ? undefined : discourser(handle, host)
    if (author === undefined) {
      draft.refused.push({ where: handle || 'extras.username', why: 'noName' })
      continue
    }
    const person = people.of(author)
    for (const one of list(fields(answer).get('user_notes'))) {
      const note = fields(one)
      const raw = text(note.get('raw'))
      if (raw === '') {
        draft.refused.push({ where: handle, why: 'noContent' })
        continue
      }
      const by = text(fields(note.get('created_by')).get('username'), 60)
      const title = text(note.get('post_title'), 200)
      const at = date(note.get('created_at'))
      const link = text(note.get('post_url'), 2000)
      const page =
        address(link) ?? (link.startsWith('/') ? address(`https://${host}${link}`) : undefined)
      person.entries.push({
        kind: 'note',
        text: [raw, title && `« ${title} »`, by && `— @${by}`].filter(Boolean).join(' '),
        ...(at === undefined ? {} : { at }),
        ...(page === undefined ? {} : { page }),
      })
    }
  }
  draft.people = people.all()
  return draft
}

/** Discourse's watched words: one a line, with a replacement that is left aside. */
export function readDiscourseWords(rows: readonly string[][]): Draft {
  const draft = emptyDraft('discourse-words')
  const words = new Set<string>()
  for (const [index, [cell]] of rows.slice(0, 1000).entries()) {
    const word = text(cell, 80)
    if (word !== '') words.add(word)
    else draft.refused.push({ where: String(index + 1), why: 'noContent' })
  }
  draft.block = [...words]
  return draft
}
