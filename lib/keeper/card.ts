import type { Handlers } from '../bus/listen.ts'
import { BusError } from '../bus/message.ts'
import type { ActedView, CardView } from '../bus/views.ts'
import { saveOne } from '../db/config.ts'
import { database } from '../db/open.ts'
import { addEntries, deriveMark, fileAuthor, findFiled, journalOf, PEOPLE } from '../db/people.ts'
import { write } from '../db/write.ts'
import { standing } from '../members/journal.ts'
import type { Author, Entry, Member } from '../model.ts'
import { context } from './context.ts'
import { library } from './library.ts'
import { lineOf, replyTitles } from './lines.ts'
import { labelOf, tagTable } from './marks.ts'
import { refreshPages } from './pages.ts'

const DAY = 86_400_000
/** How long a reminder counts on the mark, unless the ladder says otherwise. */
const REMINDER_DAYS = 90
const FIRST_LINES = 5

type Act = Omit<Entry, 'id' | 'hlc' | 'by' | 'memberId' | 'at'>
interface OnPost {
  author: Author
  page: string
  excerpt?: string
}

/** Handlers of the member card. */
export const card: Pick<
  Handlers,
  | 'card.read'
  | 'card.tag'
  | 'card.newTag'
  | 'card.note'
  | 'card.remind'
  | 'entry.undo'
  | 'entries.undo'
> = {
  'card.read': ({ author, all }) => cardOf(author, all === true),

  async 'card.tag'({ tagId, on, ...post }) {
    const { entry, purpose } = await tagEntry(tagId, on)
    return act(post, entry, purpose)
  },

  async 'card.newTag'({ name, ...post }) {
    const { say } = await context()
    const known = [...(await tagTable(say)).values()].find(
      (tag) => tag.name.toLowerCase() === name.trim().toLowerCase(),
    )
    const tagId =
      known?.id ??
      (await saveOne('tags', undefined, () => ({
        name: name.trim(),
        kind: 'own' as const,
        colour: 'grey' as const,
        icon: 'tag',
      })))
    return act(post, { kind: 'tag-on', tagId }, 'relation')
  },

  'card.note': ({ text, ...post }) => act(post, { kind: 'note', text }, 'relation'),

  'card.remind': ({ ruleId, ...post }) =>
    act(
      post,
      {
        kind: 'reminder',
        expires: Date.now() + REMINDER_DAYS * DAY,
        ...(ruleId === undefined ? {} : { ruleId }),
      },
      'moderation',
    ),

  async 'entry.undo'({ entryId }) {
    await undo([entryId])
    return null
  },

  async 'entries.undo'({ entryIds }) {
    await undo(entryIds)
    return null
  },
}

/** The entry that puts a tag on or takes it off, and the purpose of a file that it opens. */
export async function tagEntry(
  tagId: string,
  on: boolean,
): Promise<{ entry: Act; purpose: Member['purpose'] }> {
  const { say } = await context()
  const tag = (await tagTable(say)).get(tagId)
  if (tag === undefined) throw new BusError('gone', tagId)
  const expires = on && tag.days !== undefined ? { expires: Date.now() + tag.days * DAY } : {}
  return {
    entry: { kind: on ? 'tag-on' : 'tag-off', tagId, ...expires },
    purpose: tag.id === 'tag-influencer' ? 'influence' : 'relation',
  }
}

/** Adds one entry to the journal of a post's author, who is filed by it when they weren't. */
export async function fileEntry(
  post: OnPost,
  entry: Act,
  purpose: Member['purpose'],
): Promise<string> {
  const added = await write([...PEOPLE], async (writing) => {
    const { member } = await fileAuthor(writing, post.author, purpose)
    const where = {
      page: post.page,
      ...(post.excerpt === undefined ? {} : { excerpt: post.excerpt }),
    }
    return addEntries(writing, member, [{ ...where, ...entry, at: writing.now }])
  })
  await refreshPages()
  return (added[0] as Entry).id
}

async function act(post: OnPost, entry: Act, purpose: Member['purpose']): Promise<ActedView> {
  const entryId = await fileEntry(post, entry, purpose)
  return { entryId, card: await cardOf(post.author, false) }
}

/** Takes entries back: each undo is an entry itself, so that nothing written is ever rewritten. */
async function undo(entryIds: readonly string[]): Promise<void> {
  await write([...PEOPLE], async (writing) => {
    const entries = writing.tx.objectStore('entries')
    const touched = new Map<string, Member>()
    for (const id of entryIds) {
      const entry = await entries.get(id)
      const member = entry && (await writing.tx.objectStore('members').get(entry.memberId))
      if (entry === undefined || member === undefined) throw new BusError('gone', id)
      await entries.add({
        ...writing.fresh(),
        memberId: member.id,
        kind: entry.kind,
        at: writing.now,
        supersedes: id,
        undo: true,
      })
      touched.set(member.id, member)
    }
    for (const member of touched.values()) await deriveMark(writing, member)
  })
  await refreshPages()
}

/** The card of a post's author, filed or not. */
async function cardOf(author: Author, all: boolean): Promise<CardView> {
  const { say } = await context()
  const [tags, [filed]] = await Promise.all([tagTable(say), findFiled([author.keys])])
  const worn = new Set(filed?.member.mark.tags)
  const journal = filed === undefined ? [] : standing(await journalOf(filed.member.id))
  const names = { tags, replyTitle: replyTitles(await library(), say) }
  const shown = all ? journal : journal.slice(0, FIRST_LINES)
  const { handle, profile } = author
  return {
    name: author.name,
    weak: author.strength === 'name',
    earlier: filed?.account.earlier ?? [],
    tags: [...tags.values()].map((tag) => ({
      ...labelOf(tag),
      id: tag.id,
      kind: tag.kind,
      on: worn.has(tag.id),
      ...(tag.preset === undefined ? {} : { preset: tag.preset }),
    })),
    reminders: filed?.member.mark.reminders ?? 0,
    entries: shown.map((entry) => lineOf(entry, names, say)),
    total: journal.length,
    tones: await tonesOf(journal),
    ...(filed === undefined ? {} : { memberId: filed.member.id }),
    ...(handle === undefined ? {} : { handle }),
    ...(profile === undefined ? {} : { profile }),
  }
}

/** Verdicts on the mentions in a journal, oldest first, the last twelve. */
async function tonesOf(journal: readonly Entry[]): Promise<CardView['tones']> {
  const db = await database()
  const ids = journal.map((entry) => entry.mentionId).filter((id) => id !== undefined)
  const mentions = await Promise.all(ids.slice(0, 12).map((id) => db.get('mentions', id)))
  return mentions
    .filter((mention) => mention !== undefined)
    .map((mention) => ({ at: mention.at, verdict: mention.tone.verdict }))
    .reverse()
}
