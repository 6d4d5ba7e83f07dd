import { exportParts } from './transfer.ts'

/** The folder of the browser's private file system that copies are kept in. */
const FOLDER = 'backups'
/** Copies kept of the last days, and of the weeks before them. */
const DAYS = 7
const WEEKS = 4
const DAY = 86_400_000
/** A copy with fewer than this share of the people of the last one pushes no older copy out. */
const SHRUNK = 0.5

/** A copy of everything, as its name tells it. */
export interface Snapshot {
  name: string
  at: number
  members: number
  bytes: number
}

/** Whether this browser gives extensions a file system of their own. */
export const canSnapshot = (): boolean => typeof navigator.storage?.getDirectory === 'function'

async function folder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true })
}

/** The copies there are, the newest first. */
export async function snapshots(): Promise<Snapshot[]> {
  const found: Snapshot[] = []
  for await (const entry of (await folder()).values()) {
    const [, time, members] = /^vigie-(\d+)-(\d+)\.json\.gz$/.exec(entry.name) ?? []
    if (entry.kind !== 'file' || time === undefined) continue
    const { size } = await (entry as FileSystemFileHandle).getFile()
    found.push({ name: entry.name, at: Number(time), members: Number(members), bytes: size })
  }
  return found.sort((a, b) => b.at - a.at)
}

/** One copy as a file that an import reads. */
export async function openSnapshot(name: string): Promise<File> {
  return (await (await folder()).getFileHandle(name)).getFile()
}

/** Removes copies; those that are gone already are no error. */
export async function dropSnapshots(names: readonly string[]): Promise<void> {
  const there = await folder()
  for (const name of names) await there.removeEntry(name).catch(() => undefined)
}

/**
 * Takes a copy of everything, reads it back to be sure of it, and lets go of copies that are too
 * many. An empty store is not copied, and a store that lost half of its people pushes no older copy
 * out: what was lost may still be wanted. Answers the copy, or nothing when there was nothing to
 * copy. Throws when what was written can't be read back; the older copies are then untouched.
 */
export async function takeSnapshot(vigie: string, now = Date.now()): Promise<Snapshot | undefined> {
  const parts = await exportParts(vigie, new Date(now))
  const counts = countsOf(parts.at(-1) ?? '')
  if (Object.values(counts).every((count) => count === 0)) return undefined
  const text = new Blob(parts)
  const packed = await new Response(text.stream().pipeThrough(new CompressionStream('gzip'))).blob()
  const name = `vigie-${now}-${counts.members ?? 0}.json.gz`
  const there = await folder()
  const file = await there.getFileHandle(name, { create: true })
  const writer = await file.createWritable()
  await writer.write(packed)
  await writer.close()
  if (!(await isWhole(await file.getFile(), text.size))) {
    await there.removeEntry(name)
    throw new Error(`the copy ${name} can't be read back`)
  }
  const all = await snapshots()
  const [, last] = all
  const shrunk = last !== undefined && (counts.members ?? 0) < last.members * SHRUNK
  if (!shrunk) await dropSnapshots(tooMany(all, now).map((one) => one.name))
  return all[0]
}

/** Whether a copy unpacks, checksum and all, to the size that was packed. */
async function isWhole(file: Blob, size: number): Promise<boolean> {
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

/** Copies to let go of: of each day but the last seven, and of each week but the four before, one stays. */
export function tooMany(all: readonly Snapshot[], now: number): Snapshot[] {
  const kept = new Set<string>()
  return [...all]
    .sort((a, b) => b.at - a.at)
    .filter(({ at }) => {
      const days = Math.floor((now - at) / DAY)
      const weeks = Math.floor((days - DAYS) / 7)
      const slot = days < DAYS ? `day ${days}` : `week ${weeks}`
      if (weeks >= WEEKS || kept.has(slot)) return true
      kept.add(slot)
      return false
    })
}

function countsOf(last: string): Record<string, number> {
  const [, json] = /"counts":(\{[^}]*\})/.exec(last) ?? []
  return json === undefined ? {} : (JSON.parse(json) as Record<string, number>)
}
