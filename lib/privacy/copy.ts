import { exportParts } from './transfer.ts'

const DAY = 86_400_000
/** Copies kept of the last days, and of the weeks before them. */
const DAYS = 7
const WEEKS = 4
/** A copy with fewer than this share of the people of an older one doesn't push that one out. */
const SHRUNK = 0.5

/** A copy of everything, as its name tells it. */
export interface Snapshot {
  name: string
  at: number
  members: number
  bytes: number
}

/** A copy made and not put anywhere yet. */
export interface Packed {
  name: string
  members: number
  file: Blob
  /** Bytes before packing, to tell a whole copy from one that was cut. */
  size: number
}

/** What a copy's name says; nothing for a file that is none. */
export function readName(name: string, bytes: number): Snapshot | undefined {
  const [, time, members] = /^vigie-(\d+)-(\d+)\.json\.gz$/.exec(name) ?? []
  return time === undefined
    ? undefined
    : { name, at: Number(time), members: Number(members), bytes }
}

/** Everything as one packed file; nothing when there is nothing: an empty store is never copied. */
export async function pack(vigie: string, now: number): Promise<Packed | undefined> {
  const parts = await exportParts(vigie, new Date(now))
  const counts = countsOf(parts.at(-1) ?? '')
  if (Object.values(counts).every((count) => count === 0)) return undefined
  const text = new Blob(parts)
  const file = await new Response(text.stream().pipeThrough(new CompressionStream('gzip'))).blob()
  const members = counts.members ?? 0
  return { name: `vigie-${now}-${members}.json.gz`, members, file, size: text.size }
}

/** Whether a copy unpacks, checksum and all, to the size that was packed. */
export async function isWhole(file: Blob, size: number): Promise<boolean> {
  try {
    const unpacked = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader()
    let read = 0
    for (;;) {
      const { done, value } = await unpacked.read()
      if (done) return read === size
      read += value.byteLength
    }
  } catch {
    return false
  }
}

/**
 * Copies to let go of once one of `members` people was made: of each day but the last seven, and of
 * each week but the four before, one stays. A copy with more than twice as many people stays too,
 * whatever its age: what was lost since may still be wanted. Erasing people replaces all copies, so
 * that this keeps nobody who was erased.
 */
export function tooMany(
  all: readonly Snapshot[],
  now: number,
  members = Number.POSITIVE_INFINITY,
): Snapshot[] {
  const kept = new Set<string>()
  return [...all]
    .sort((a, b) => b.at - a.at)
    .filter((copy) => {
      const days = Math.floor((now - copy.at) / DAY)
      const weeks = Math.floor((days - DAYS) / 7)
      const slot = days < DAYS ? `day ${days}` : `week ${weeks}`
      if (members < copy.members * SHRUNK) return false
      if (weeks >= WEEKS || kept.has(slot)) return true
      kept.add(slot)
      return false
    })
}

function countsOf(last: string): Record<string, number> {
  const [, json] = /"counts":(\{[^}]*\})/.exec(last) ?? []
  return json === undefined ? {} : (JSON.parse(json) as Record<string, number>)
}
