import { type Choices, type Draft, type DraftEntry, emptyDraft, ImportError } from '../draft.ts'
import { inflate } from '../inflate.ts'
import { Gathering, redditor } from '../people.ts'
import { address, fields, list, MOST, tagName, text, time, unentitied } from '../values.ts'

/** What Toolbox's default types of notes are here; any other type stays a word before the note. */
const KINDS = new Map<string, DraftEntry['kind']>([
  ['spamwarn', 'warning'],
  ['abusewarn', 'warning'],
  ['ban', 'sanction'],
  ['permban', 'sanction'],
  ['botban', 'sanction'],
])
/** A wiki page is half a megabyte, compressed: what grows beyond this is no list of notes. */
const MOST_BYTES = 32 * 1024 * 1024
const TAGS = new Map([
  ['gooduser', 'tag:contributor'],
  ['spamwatch', 'tag:towatch'],
])

/**
 * Toolbox for reddit, the wiki page `usernotes`: versions 4 to 6. From 6 on the notes are JSON,
 * deflated, in base64. `choices.place` is the subreddit, without which links can't be made whole.
 */
export async function readToolboxNotes(json: unknown, choices: Choices): Promise<Draft> {
  const file = fields(json)
  const version = Number(file.get('ver'))
  if (version < 4) throw new ImportError('oldToolbox')
  if (version > 6) throw new ImportError('newer')
  const draft = emptyDraft('toolbox-notes')
  const constants = fields(file.get('constants'))
  const moderators = list(constants.get('users')).map((name) => text(name, 60))
  const types = list(constants.get('warnings')).map((name) => text(name, 60))
  const people = new Gathering()
  /** Whether any link leaves out the subreddit. */
  let unplaced = false
  const users = version >= 6 ? await blobOf(file.get('blob')) : file.get('users')
  for (const [name, value] of [...fields(users)].slice(0, MOST)) {
    const author = redditor(name)
    if (author === undefined) {
      draft.refused.push({ where: name.slice(0, 80), why: 'noName' })
      continue
    }
    const held = fields(value)
    const person = people.of(author)
    for (const one of list(held.get('ns') ?? held.get('notes'))) {
      const note = fields(one)
      const written = unentitied(text(note.get('n')))
      const type = types[Number(note.get('w') ?? Number.NaN)] ?? ''
      const by = moderators[Number(note.get('m') ?? Number.NaN)]
      if (written === '' && KINDS.get(type) === undefined) {
        draft.refused.push({ where: name.slice(0, 80), why: 'noContent' })
        continue
      }
      people.tag(person, TAGS.get(type) ?? '')
      const at = time(note.get('t'))
      unplaced ||= /^l,/.test(text(note.get('l'), 2000))
      const page = linkOf(text(note.get('l'), 2000), choices.place)
      const label = type === '' || type === 'none' || TAGS.get(type) ? '' : `[${tagName(type)}] `
      person.entries.push({
        kind: KINDS.get(type) ?? 'note',
        text: `${label}${written}${by ? ` — u/${by}` : ''}`.trim(),
        ...(at === undefined ? {} : { at }),
        ...(page === undefined ? {} : { page }),
      })
    }
  }
  draft.people = people.all()
  const linked = unplaced && !choices.place
  return { ...draft, ...(linked ? { needs: 'place' as const } : {}) }
}

async function blobOf(blob: unknown): Promise<unknown> {
  if (typeof blob !== 'string') throw new ImportError('broken')
  try {
    const bytes = Uint8Array.from(atob(blob.replace(/\s/g, '')), (char) => char.charCodeAt(0))
    return JSON.parse(await inflate(bytes, 'deflate', MOST_BYTES))
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError('broken')
  }
}

/** `l,POST[,COMMENT]`, `m,ID` or a whole address as an address. */
function linkOf(link: string, place: string | undefined): string | undefined {
  const [kind, post = '', comment] = link.split(',')
  const id = /^\w{1,20}$/
  const sub = place?.trim().replace(/^\/?r\//i, '')
  if (kind === 'm' && id.test(post)) return `https://www.reddit.com/message/messages/${post}`
  if (kind === 'l' && id.test(post) && sub && /^\w{2,30}$/.test(sub)) {
    const thread = `https://www.reddit.com/r/${sub}/comments/${post}/`
    return comment && id.test(comment) ? `${thread}-/${comment}/` : thread
  }
  return address(link)
}
