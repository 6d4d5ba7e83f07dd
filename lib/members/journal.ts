import type { Entry, MemberMark } from '../model.ts'

/** Kinds that stand on the ladder: they count on the mark until they expire. */
const REMINDERS: ReadonlySet<Entry['kind']> = new Set(['reminder', 'warning', 'sanction'])

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
  for (const entry of live.sort((a, b) => (a.hlc < b.hlc ? 1 : -1))) {
    if (taken.has(entry.id)) continue
    if (entry.supersedes !== undefined) taken.add(entry.supersedes)
    if (entry.undo !== true) kept.push(entry)
  }
  return kept
}

/** Tags worn at `now` (ms), the last put on first, from entries that stand. */
export function wornTags(stand: readonly Entry[], now: number): Entry[] {
  const decided = new Set<string>()
  const worn: Entry[] = []
  for (const entry of [...stand].sort((a, b) => (a.hlc < b.hlc ? 1 : -1))) {
    if (entry.tagId === undefined || decided.has(entry.tagId)) continue
    if (entry.kind !== 'tag-on' && entry.kind !== 'tag-off') continue
    decided.add(entry.tagId)
    if (entry.kind === 'tag-on' && !expired(entry, now)) worn.push(entry)
  }
  return worn
}

/** What a member's mark shows at `now` (ms), from their whole journal. */
export function markOf(entries: readonly Entry[], now: number): MemberMark {
  const stand = standing(entries)
  const worn = wornTags(stand, now)
  const reminders = stand.filter((entry) => REMINDERS.has(entry.kind) && !expired(entry, now))
  const ends = [...worn, ...reminders]
    .map((entry) => entry.expires)
    .filter((time) => time !== undefined)
  return {
    tags: worn.map((entry) => entry.tagId).filter((id) => id !== undefined),
    reminders: reminders.length,
    lastAt: stand.reduce((last, entry) => Math.max(last, entry.at), 0),
    ...(ends.length > 0 ? { expires: Math.min(...ends) } : {}),
  }
}

function expired(entry: Entry, now: number): boolean {
  return entry.expires !== undefined && entry.expires <= now
}
