import { isWhole, type Packed, readName, type Snapshot, tooMany } from './copy.ts'

/** The folder of the browser's private file system that copies are kept in. */
const FOLDER = 'backups'

/** Whether this browser gives extensions a file system of their own. */
export const canSnapshot = (): boolean => typeof navigator.storage?.getDirectory === 'function'

/** The folder inside the browser. */
export const ownFolder = async (): Promise<FileSystemDirectoryHandle> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true })

/** The copies in a folder, the newest first; other files in it are none of ours. */
export async function snapshots(folder?: FileSystemDirectoryHandle): Promise<Snapshot[]> {
  const found: Snapshot[] = []
  for await (const entry of (folder ?? (await ownFolder())).values()) {
    if (entry.kind !== 'file' || readName(entry.name, 0) === undefined) continue
    const { size } = await (entry as FileSystemFileHandle).getFile()
    found.push(readName(entry.name, size) as Snapshot)
  }
  return found.sort((a, b) => b.at - a.at)
}

/** One copy inside the browser as a file that an import reads. */
export async function openSnapshot(name: string): Promise<File> {
  return (await (await ownFolder()).getFileHandle(name)).getFile()
}

/** Removes copies from a folder; those that are gone already are no error. */
export async function dropSnapshots(
  names: readonly string[],
  folder?: FileSystemDirectoryHandle,
): Promise<void> {
  const there = folder ?? (await ownFolder())
  for (const name of names) await there.removeEntry(name).catch(() => undefined)
}

/**
 * Writes a copy into a folder, reads it back to be sure of it, and lets go of copies that are too
 * many. Throws when what was written can't be read back; the older copies are then untouched.
 */
export async function keepIn(
  folder: FileSystemDirectoryHandle,
  { name, members, file, size }: Packed,
  now: number,
): Promise<void> {
  const written = await folder.getFileHandle(name, { create: true })
  const writer = await written.createWritable()
  await writer.write(file)
  await writer.close()
  if (!(await isWhole(await written.getFile(), size))) {
    await folder.removeEntry(name)
    throw new Error(`the copy ${name} can't be read back`)
  }
  const old = tooMany(await snapshots(folder), now, members)
  await dropSnapshots(
    old.map((one) => one.name),
    folder,
  )
}
