import { rawCell } from '../../privacy/cell.ts'
import { type Choices, COLUMNS, type Column, type Draft, emptyDraft } from '../draft.ts'
import { Gathering, written } from '../people.ts'
import { date, MOST, tagName, text } from '../values.ts'

/** How headings of spreadsheets name the columns, in French and English. */
const HEADINGS: Readonly<Record<Column, RegExp>> = {
  handle: /^(handle|pseudo\w*|identifiant|user ?name|user|login|compte|account)$/i,
  name: /^(name|nom|display ?name|nom affiché|full ?name)$/i,
  profile: /^(profile?|profil|url|link|lien|adresse|address)$/i,
  host: /^(host|site|domain|domaine|instance|forum|serveur|server)$/i,
  platform: /^(platform|plate-?forme|réseau|reseau|network)$/i,
  tags: /^(tags?|étiquettes?|etiquettes?|labels?)$/i,
  note: /^(notes?|comments?|commentaires?|remarques?)$/i,
  date: /^(date|when|quand|created( ?at)?|le)$/i,
}

/**
 * A spreadsheet of members, its first row the headings. Without a mapping it answers the one that
 * the headings suggest, and asks for more when nothing says who the people are.
 */
export function readCsv(rows: readonly string[][], choices: Choices): Draft {
  const draft = emptyDraft('csv')
  const head = (rows[0] ?? []).map((cell) => text(cell, 100))
  const mapping = choices.mapping ?? suggested(head)
  const columns = {
    head,
    rows: rows.slice(1, 4).map((row) => row.map((cell) => text(cell, 100))),
    mapping,
  }
  const says = mapping.handle ?? mapping.profile ?? mapping.name
  if (says === undefined) return { ...draft, columns, needs: 'mapping' }
  const people = new Gathering()
  rows.slice(1, MOST + 1).forEach((row, index) => {
    const cell = (column: Column) => {
      const at = mapping[column]
      return at === undefined ? '' : rawCell(text(row[at]))
    }
    if (row.every((value) => value.trim() === '')) return
    const author = written({
      handle: cell('handle'),
      name: cell('name').slice(0, 200),
      profile: cell('profile'),
      host: cell('host') || (choices.place ?? ''),
      platform: cell('platform'),
    })
    const where = `${index + 2}: ${cell('handle') || cell('name')}`.slice(0, 80)
    if (author === undefined) {
      draft.refused.push({ where, why: 'noAddress' })
      return
    }
    const person = people.of(author)
    for (const tag of cell('tags').split(/[,;|]/)) people.tag(person, tagName(tag))
    if (cell('tags').trim() === '') people.tag(person, choices.tag ?? '')
    const note = cell('note')
    const at = date(cell('date'))
    if (note !== '')
      person.entries.push({ kind: 'note', text: note, ...(at === undefined ? {} : { at }) })
    else if (person.tags.length === 0) draft.refused.push({ where, why: 'noContent' })
  })
  draft.people = people.all()
  const placeless =
    draft.people.length === 0 && draft.refused.some(({ why }) => why === 'noAddress')
  return { ...draft, columns, ...(placeless && !choices.place ? { needs: 'place' as const } : {}) }
}

/** The columns that headings name, each at most once. */
function suggested(head: readonly string[]): Partial<Record<Column, number>> {
  const found: Partial<Record<Column, number>> = {}
  for (const column of COLUMNS) {
    const at = head.findIndex((heading) => HEADINGS[column].test(heading))
    if (at >= 0) found[column] = at
  }
  return found
}
