import { type Browser, browser } from 'wxt/browser'
import { type CopiesPlace, copiesPlace, savePlace } from '../db/copies-place.ts'
import { type Packed, readName, tooMany } from '../privacy/copy.ts'
import { dropSnapshots, keepIn, snapshots } from '../privacy/snapshots.ts'

/** Where copies lie below the downloads folder. */
const FOLDER = 'Vigie'

/**
 * Puts a copy where she wants one outside the browser's own storage, and lets go of those that are
 * too many there; with `renew`, of all older ones, because they hold somebody who was erased. How it
 * went is remembered and shown in the settings.
 */
export async function copyOutside(
  packed: Packed | undefined,
  now: number,
  renew = false,
): Promise<void> {
  const place = await copiesPlace()
  if (place === undefined) return
  const { failed: _failed, ...known } = place
  try {
    const went =
      place.kind === 'folder'
        ? await toFolder(place, packed, now, renew)
        : await toDownloads(packed, now, renew)
    await savePlace(went ? { ...known, at: now } : { ...place, failed: 'access' })
  } catch (error) {
    console.error('Vigie: a copy could not be put outside the browser', error)
    await savePlace({ ...place, failed: 'trouble' })
  }
}

type Permitted = FileSystemDirectoryHandle & {
  queryPermission?(asked: { mode: 'readwrite' }): Promise<PermissionState>
}

/** False when the browser gives no access to the folder any more. */
async function toFolder(
  { folder }: CopiesPlace,
  packed: Packed | undefined,
  now: number,
  renew: boolean,
): Promise<boolean> {
  const handle = folder as Permitted | undefined
  if (handle === undefined) return false
  const access = (await handle.queryPermission?.({ mode: 'readwrite' })) ?? 'granted'
  if (access !== 'granted') return false
  const old = renew ? await snapshots(handle) : []
  if (packed) await keepIn(handle, packed, now)
  await dropSnapshots(
    old.map(({ name }) => name).filter((name) => name !== packed?.name),
    handle,
  )
  return true
}

/** Through the browser's own downloads, where it has no folders to choose. */
async function toDownloads(
  packed: Packed | undefined,
  now: number,
  renew: boolean,
): Promise<boolean> {
  // Optional: absent until it is granted.
  if (!browser.downloads) return false
  const before = await browser.downloads.search({
    filenameRegex: 'vigie-\\d+-\\d+\\.json\\.gz$',
    state: 'complete',
    exists: true,
  })
  if (packed) await download(packed)
  const mine = before.flatMap(({ id, filename, fileSize, byExtensionId }) => {
    const copy = readName(filename.split(/[\\/]/).at(-1) ?? '', fileSize)
    return copy && byExtensionId === browser.runtime.id ? [{ ...copy, id }] : []
  })
  const gone = renew
    ? mine
    : tooMany(
        packed
          ? [...mine, { name: packed.name, at: now, members: packed.members, bytes: 0 }]
          : mine,
        now,
        packed?.members,
      )
  for (const { name } of gone) {
    const one = mine.find((copy) => copy.name === name)
    if (one === undefined) continue
    await browser.downloads.removeFile(one.id).catch(() => undefined)
    await browser.downloads.erase({ id: one.id })
  }
  return true
}

/** Saves a copy and waits until it is whole on the disk. */
async function download({ name, file }: Packed): Promise<void> {
  const url = URL.createObjectURL(file)
  try {
    const id = await browser.downloads.download({
      url,
      filename: `${FOLDER}/${name}`,
      conflictAction: 'uniquify',
      saveAs: false,
    })
    const done = await settled(id)
    if (done?.state !== 'complete' || (done.fileSize >= 0 && done.fileSize !== file.size)) {
      throw new Error(`${name}: ${done?.error ?? done?.state ?? 'gone'}`)
    }
  } finally {
    URL.revokeObjectURL(url)
  }
}

function settled(id: number): Promise<Browser.downloads.DownloadItem | undefined> {
  const look = async () => (await browser.downloads.search({ id }))[0]
  return new Promise((resolve) => {
    const hear = async (change: { id: number }) => {
      if (change.id === id) await end()
    }
    const end = async () => {
      const item = await look()
      if (item?.state === 'in_progress') return
      browser.downloads.onChanged.removeListener(hear)
      resolve(item)
    }
    browser.downloads.onChanged.addListener(hear)
    void end()
  })
}
