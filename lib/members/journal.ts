import type { Entry, LadderKind, MemberMark } from '../model.ts'

/** Kinds that stand on the ladder, mildest first: they count on the mark until they expire. */
export const LADDER_KINDS: readonly LadderKind[] = ['reminder', 'warning', 'sanction']

/** Whether an entry is a reminder, warning or sanction. */
export const isOnLadder = (entry: Entry): entry is Entry & { kind: LadderKind } =>
  (LADDER_KINDS as readonly string[]).includes(entry.kind)

/** Later first; the id decides between equal clocks, which only a forged file has. */
const newestFirst = (a: Entry, b: Entry): number => {
  if (a.hlc !== b.hlc) return a.hlc < b.hlc ? 1 : -1
  return a.id < b.id ? 1 : -1
}

/**
 * The entries that still say something: none erased, superseded or taken back, and no undo
 * records. The order of `entries` does not matter and repeats are harmless, so the journals of two
 * moderators can be joined in any way.
 */
export function standing(entries: readonly Entry[]): Entry[] {
  const latest = new Map<string, Entry>()
  for (const entry of entries) {
    const known = latest.get(entry.id)
    if (known === undefined || known.hlc < entry.hlc) latest.set(entry.id, entry)
  }
  const live = [...latest.values()].filter((entry) => entry.gone !== true)
  // An undo may itself be undone: walk from the newest, and let only standing entries supersede.
  const taken = new Set<string>()
  const kept: Entry[] = []
  for (const entry of live.sort(newestFirst)) {
    if (taken.has(entry.id)) continue
    if (entry.supersedes !== undefined) taken.add(entry.supersedes)
    if (entry.undo !== true) kept.push(entry)
  }
  return kept
}

/** Standing entries as a history tells them: newest first, an edited one where it happened. */
export function told(stand: readonly Entry[]): Entry[] {
  return [...stand].sort((a, b) => b.at - a.at || newestFirst(a, b))
}

/** Tags worn at `now` (ms), the last put on first, from entries that stand. */
export function wornTags(stand: readonly Entry[], now: number): Entry[] {
  const decided = new Set<string>()
  const worn: Entry[] = []
  for (const entry of [...stand].sort(newestFirst)) {
    if (entry.tagId === undefined || decided.has(entry.tagId)) continue
    if (entry.kind !== 'tag-on' && entry.kind !== 'tag-off') continue
    decided.add(entry.tagId)
    if (entry.kind === 'tag-on' && !expired(entry, now)) worn.push(entry)
  }
  return worn
}

/** The id under which an appeal names an entry: that of its first version. */
export const firstId = ({ id, origin }: Entry): string => origin ?? id

/** Ids of the reminders, warnings and sanctions that an appeal reversed, from entries that stand. */
export function reversedIn(stand: readonly Entry[]): Set<string> {
  return new Set(
    stand
      .filter(({ kind, outcome }) => kind === 'appeal' && outcome === 'reversed')
      .map(({ about }) => about)
      .filter((id) => id !== undefined),
  )
}

/** Reminders, warnings and sanctions that count at `now` (ms), newest first. */
export function counting(stand: readonly Entry[], now: number): (Entry & { kind: LadderKind })[] {
  const reversed = reversedIn(stand)
  return told(stand)
    .filter(isOnLadder)
    .filter((entry) => !expired(entry, now) && !reversed.has(firstId(entry)))
}

/** What a member's mark shows at `now` (ms), from their whole journal. */
export function markOf(entries: readonly Entry[], now: number): MemberMark {
  const stand = standing(entries)
  const worn = wornTags(stand, now)
  const counted = counting(stand, now)
  const ends = [...worn, ...counted]
    .map((entry) => entry.expires)
    .filter((time) => time !== undefined)
  const highest = LADDER_KINDS.findLast((kind) => counted.some((entry) => entry.kind === kind))
  const inform = informBy(stand, now)
  return {
    tags: worn.map((entry) => entry.tagId).filter((id) => id !== undefined),
    reminders: counted.length,
    lastAt: stand.reduce((last, entry) => Math.max(last, entry.at), 0),
    ...(highest === undefined ? {} : { step: highest }),
    ...(ends.length > 0 ? { expires: Math.min(...ends) } : {}),
    ...(inform === undefined ? {} : { inform }),
    ...(stand.some(({ kind }) => kind === 'objection') ? { objection: true as const } : {}),
  }
}

/** The tag whose file must be told to the person, by the promise of the product. */
export const INFLUENCER = 'tag-influencer'
/** GDPR art. 14(3)(a): within a month of filing somebody from other sources than themselves. */
const INFORM_WITHIN = 30 * 86_400_000

/**
 * By when (ms) an influencer must be told that they are filed: a month after the tag was put on, or
 * at the first contact after it when that came earlier (GDPR art. 14(3)). Undefined when the tag
 * isn't worn, or when they were told.
 */
export function informBy(stand: readonly Entry[], now: number): number | undefined {
  const tag = wornTags(stand, now).find(({ tagId }) => tagId === INFLUENCER)
  if (tag === undefined || stand.some(({ kind }) => kind === 'informed')) return undefined
  const contacts = stand
    .filter(({ kind, at }) => kind === 'reply-sent' && at >= tag.at)
    .map(({ at }) => at)
  return Math.min(tag.at + INFORM_WITHIN, ...contacts)
}

function expired(entry: Entry, now: number): boolean {
  return entry.expires !== undefined && entry.expires <= now
}
