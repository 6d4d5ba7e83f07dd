import { colourNear } from '../colour.ts'
import { type Draft, emptyDraft } from '../draft.ts'
import { Gathering, redditor } from '../people.ts'
import { address, fields, list, MOST, tagName, text } from '../values.ts'

/** Their placeholders under the names that Vigie's have. */
const TOKENS = new Map(
  Object.entries({
    ...{ subreddit: '{space}', me: '{moderator}', op: '{handle}', url: '{link}' },
    ...{ reply_to: '{handle}', selection: '{quote}', now: '{date}', today: '{date}' },
  }),
)

/**
 * Reddit Enhancement Suite, a backup: tags of users, and the macros of comments. Version 2 keeps
 * everything under `data`, version 1 beside `SCHEMA_VERSION`, and before that each value was JSON in
 * a string. Names have lost their capitals and tags have no date; entries that only count votes are
 * no tags.
 */
export function readRes(json: unknown): Draft {
  const draft = emptyDraft('res')
  const file = fields(json)
  const data = file.has('data') ? fields(file.get('data')) : file
  const people = new Gathering()
  for (const [key, stored] of [...data].slice(0, MOST)) {
    if (!key.startsWith('tag.')) continue
    const name = key.slice(4)
    const tag = fields(opened(stored))
    const label = tagName(tag.get('text'))
    if (label === '') continue
    const author = redditor(name)
    if (author === undefined) {
      draft.refused.push({ where: name.slice(0, 80), why: 'noName' })
      continue
    }
    const person = people.of(author)
    people.tag(person, label)
    coloured(label, tag.get('color'), true)
    const links = text(tag.get('link'), 4000)
      .split(/\s+/)
      .map(address)
      .filter((link) => link !== undefined)
    const [page] = links
    if (page !== undefined) {
      const others = links.slice(1, 5).join(' ')
      person.entries.push({ kind: 'note', text: `RES : ${label} ${others}`.trim(), page })
    }
  }
  draft.people = people.all()
  const presets = fields(opened(data.get('RESoptions.userTagger'))).get('presetTags')
  for (const preset of list(fields(presets).get('value')).slice(0, 500)) {
    const [label, colour] = list(preset)
    if (tagName(label) !== '') coloured(tagName(label), colour, false)
  }
  const options = fields(opened(data.get('RESoptions.commentTools')))
  for (const macro of list(fields(options.get('macros')).get('value'))) {
    const [title, body, category] = list(macro).map((part) => text(part))
    if (!body) continue
    draft.replies.push({
      title: (title || body.split('\n')[0] || '').slice(0, 120),
      text: body.replace(/\{\{(\w+)\}\}/g, (whole, token: string) => TOKENS.get(token) ?? whole),
      group: (category || 'RES').slice(0, 60),
    })
  }
  return draft

  function coloured(name: string, written: unknown, worn: boolean): void {
    const colour = colourNear(written)
    if (worn && colour === undefined) return
    draft.tags.push({ name, ...(colour ? { colour } : {}), ...(worn ? { worn } : {}) })
  }
}

/** A value that was stored as it is, or as JSON in a string. */
function opened(stored: unknown): unknown {
  if (typeof stored !== 'string') return stored
  try {
    return JSON.parse(stored)
  } catch {
    return undefined
  }
}
