import type { Handlers } from '../bus/listen.ts'
import { BusError } from '../bus/message.ts'
import type { ActedView } from '../bus/views.ts'
import { saveOne } from '../db/config.ts'
import { addEntries, fileAuthor, journalOf, PEOPLE } from '../db/people.ts'
import { write } from '../db/write.ts'
import { INFLUENCER } from '../members/journal.ts'
import type { Author, Entry, Member } from '../model.ts'
import { flagsOf } from '../netiquette/index.ts'
import { type Act, editEntry, entryOf, purposeOf } from './acts.ts'
import { wakeAnalyst } from './analyst.ts'
import { cardOf } from './card-view.ts'
import { charters } from './charters.ts'
import { context } from './context.ts'
import { personBehind } from './identities.ts'
import { tagTable } from './marks.ts'
import { refreshPages } from './pages.ts'

const DAY = 86_400_000

interface OnPost {
  author: Author
  page: string
  excerpt?: string
}

/** Handlers of the member card. */
export const card: Pick<
  Handlers,
  'card.read' | 'card.tag' | 'card.newTag' | 'card.note' | 'card.act' | 'card.edit'
> = {
  async 'card.read'({ post, ...asked }) {
    const { settings } = await context()
    // A card opens at once: until the models are there, the lists alone say which rule is at hand.
    void wakeAnalyst().catch(() => undefined)
    const ruleId = post === undefined ? undefined : flagsOf(post, settings)[0]?.ruleId
    return cardOf({ ...asked, ruleId })
  },

  async 'card.tag'({ tagId, on, audience, topics, ...post }) {
    const { entry, purpose } = await tagEntry(tagId, on)
    const shown = {
      ...(on && audience !== undefined ? { audience } : {}),
      ...(on && topics?.length ? { topics } : {}),
    }
    return act(post, { ...entry, ...shown }, purpose)
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

  async 'card.act'({ act: done, ...post }) {
    const { say } = await context()
    const entry = entryOf(done, post.page, await charters(say), Date.now())
    return act(post, entry, purposeOf(entry))
  },

  async 'card.edit'({ author, page, entryId, change }) {
    const person = await personBehind(author)
    const journal = person === undefined ? [] : await journalOf(person.member.id)
    // A page may only correct lines of its own author's history.
    if (journal.every(({ id }) => id !== entryId)) throw new BusError('refused', entryId)
    return { entryId: await editEntry(entryId, change), card: await cardOf({ author, page }) }
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
    purpose: tag.id === INFLUENCER ? 'influence' : 'relation',
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
  return { entryId, card: await cardOf({ author: post.author, page: post.page }) }
}
