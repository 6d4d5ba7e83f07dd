import { markOf } from '../members/journal.ts'
import type { Account, Entry, Member, Staged, Stamped, Tag, TagColour } from '../model.ts'
import { digest } from '../sources/digest.ts'
import type { Draft, DraftPerson, Refusal } from './draft.ts'

const DAY = 86_400_000
/** How long an imported warning and a sanction stand on the ladder when the file has no end. */
const STANDS = { warning: 90 * DAY, sanction: 365 * DAY } as const

/** What is known here of one person of a draft. */
export interface Known {
  memberId?: string
  /** Names here of the accounts' holder, for the preview. */
  name?: string
  /** Their keys lead to several people here: the first takes it. */
  several?: boolean
  erased?: boolean
  objects?: boolean
}

/** What the planner is told of this store. */
export interface Here {
  /** In the order of the draft's people. */
  known: readonly Known[]
  tags: readonly Tag[]
  /** Ids of entries that are there from an earlier import. */
  entries: ReadonlySet<string>
  /** Titles of replies and names of alerts, in lower case. */
  replies: ReadonlySet<string>
  alerts: ReadonlySet<string>
  block: ReadonlySet<string>
  /** The name of a tag that ships or that a format calls `tag:<key>`. */
  tagName(key: string): string
  now: number
  /** Warnings and sanctions from before this time (ms) would be let go of by the next round. */
  oldest: number
}

/** What taking a draft would do. */
export interface Plan {
  staged: Staged[]
  block: string[]
  counts: {
    newPeople: number
    merged: number
    entries: number
    tags: number
    replies: number
    alerts: number
    words: number
    /** Lines that are there already. */
    already: number
    /** Warnings and sanctions older than they are kept. */
    old: number
  }
  /** Who is filed already and gets more, at most so many as one reads. */
  merges: { name: string; into: string; several: boolean }[]
  refused: Refusal[]
}

/** Most that are listed of anything; the rest is in the counts. */
const MOST_LISTED = 200

/**
 * What a draft becomes here: records without a clock, whose ids follow from what they say, so that
 * importing a file twice adds nothing the second time. Nothing that is there is changed.
 */
export function planDraft(draft: Draft, here: Here): Plan {
  const plan: Plan = {
    staged: [],
    block: draft.block.filter((word) => !here.block.has(word)),
    counts: {
      ...{ newPeople: 0, merged: 0, entries: 0, tags: 0, replies: 0, alerts: 0 },
      ...{ already: 0, old: 0, words: 0 },
    },
    merges: [],
    refused: draft.refused.slice(0, MOST_LISTED),
  }
  plan.counts.words = plan.block.length
  const colours = new Map(
    draft.tags.flatMap(({ name, colour }) => (colour ? [[name.toLowerCase(), colour]] : [])),
  )
  const tags = new TagNames(here, plan, colours)
  for (const { name, worn } of draft.tags) if (!worn) tags.idFor(name)
  const later: Staged[] = []
  draft.people.forEach((person, index) => {
    const known = here.known[index] ?? {}
    const where = person.author.handle ?? person.author.name
    if (known.erased || known.objects) {
      refuse(plan, { where, why: known.erased ? 'erased' : 'objects' })
      return
    }
    addPerson(person, known, tags, here, plan, later)
  })
  plan.staged.push(...later)
  addReplies(draft, here, plan)
  return plan
}

function addPerson(
  person: DraftPerson,
  known: Known,
  tags: TagNames,
  here: Here,
  plan: Plan,
  later: Staged[],
): void {
  const { author } = person
  const account = author.keys[0] as string
  const memberId = known.memberId ?? idOf('m', account)
  const dates = person.entries.map(({ at }) => at).filter((at) => at !== undefined)
  const tagged = dates.length > 0 ? Math.max(...dates) : here.now
  const entries: Entry[] = []
  for (const name of person.tags) {
    const tag = tags.idFor(name)
    const days = tag.days === undefined ? {} : { expires: here.now + tag.days * DAY }
    add({ kind: 'tag-on', tagId: tag.id, at: Math.min(tagged, here.now), ...days }, `tag ${tag.id}`)
  }
  for (const { kind, text, at, page } of person.entries) {
    const stands = kind === 'note' ? {} : { expires: (at ?? here.now) + STANDS[kind] }
    const where = page === undefined ? {} : { page: page.slice(0, 4096) }
    if (kind !== 'note' && (at ?? here.now) < here.oldest) plan.counts.old += 1
    add({ kind, text, at: at ?? here.now, ...where, ...stands }, `${kind} ${at ?? ''} ${text}`)
  }
  function add(entry: Omit<Entry, keyof Stamped | 'memberId'>, said: string): void {
    const id = idOf('e', `${account} ${said}`)
    if (here.entries.has(id) || entries.some((one) => one.id === id)) plan.counts.already += 1
    else entries.push({ ...entry, id, hlc: '', by: '', memberId })
  }
  if (entries.length === 0) return
  for (const entry of entries) later.push(['entries', entry])
  plan.counts.entries += entries.length
  if (known.memberId !== undefined) {
    plan.counts.merged += 1
    if (plan.merges.length < MOST_LISTED) {
      const name = author.handle ?? author.name
      plan.merges.push({ name, into: known.name ?? '', several: known.several === true })
    }
    return
  }
  const member: Member = {
    ...{ id: memberId, hlc: '', by: '', createdAt: here.now },
    purpose: purposeOf(entries),
    mark: markOf(entries, here.now),
  }
  const filed: Account = {
    ...author,
    id: idOf('a', account),
    hlc: '',
    by: '',
    memberId,
    earlier: [],
  }
  plan.staged.push(['members', member], ['accounts', filed])
  plan.counts.newPeople += 1
}

function purposeOf(entries: readonly Entry[]): Member['purpose'] {
  if (entries.some(({ kind }) => kind === 'warning' || kind === 'sanction')) return 'moderation'
  return entries.some(({ tagId }) => tagId === 'tag-influencer') ? 'influence' : 'relation'
}

/** The tags of a draft: one that is here under that name, or a new one, made once. */
class TagNames {
  private readonly byName = new Map<string, Tag>()
  constructor(
    private readonly here: Here,
    private readonly plan: Plan,
    private readonly colours: ReadonlyMap<string, TagColour>,
  ) {
    for (const tag of here.tags) this.byName.set(tag.name.toLowerCase(), tag)
  }

  idFor(given: string): Tag {
    const name = given.startsWith('tag:') ? this.here.tagName(given.slice(4)) : given
    const known = this.byName.get(name.toLowerCase())
    if (known) return known
    const colour = this.colours.get(name.toLowerCase()) ?? 'grey'
    const look = { kind: 'own', colour, icon: 'tag' } as const
    const tag: Tag = { id: idOf('t', name.toLowerCase()), hlc: '', by: '', name, ...look }
    this.byName.set(name.toLowerCase(), tag)
    this.plan.staged.push(['tags', tag])
    this.plan.counts.tags += 1
    return tag
  }
}

function addReplies(draft: Draft, here: Here, plan: Plan): void {
  const seen = new Set<string>()
  for (const [index, { title, text, group }] of draft.replies.entries()) {
    if (here.replies.has(title.toLowerCase())) {
      refuse(plan, { where: title, why: 'sameReply' })
      continue
    }
    const reply = {
      ...{
        id: idOf('r', `${title} ${text}`),
        hlc: '',
        by: '',
        ruleId: 'form',
        tone: 'neutral',
        flags: [],
      },
      ...{ group, title: { fr: title, en: title }, variants: { fr: [text], en: [text] } },
      order: here.now + index,
    }
    put('replies', reply)
  }
  for (const { name, query } of draft.alerts) {
    if (here.alerts.has(name.toLowerCase())) {
      refuse(plan, { where: name, why: 'sameReply' })
      continue
    }
    const alert = {
      id: idOf('q', `${name} ${query}`),
      hlc: '',
      by: '',
      name,
      query,
      colour: 'blue',
      notify: 'always',
    }
    put('alerts', alert as Stamped)
  }

  /** What a file says twice is written once. */
  function put(store: 'replies' | 'alerts', record: Stamped): void {
    if (seen.has(record.id)) {
      plan.counts.already += 1
      return
    }
    seen.add(record.id)
    plan.staged.push([store, record])
    plan.counts[store] += 1
  }
}

function refuse(plan: Plan, refusal: Refusal): void {
  if (plan.refused.length < MOST_LISTED) plan.refused.push(refusal)
}

/** An id that follows from what a record says: two digests make a clash no concern. */
export const idOf = (kind: string, said: string): string =>
  `im-${kind}${digest(said)}${digest(`${said.length} ${said}`)}`
