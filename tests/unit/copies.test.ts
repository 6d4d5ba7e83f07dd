import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import * as place from '@/lib/db/copies-place.ts'
import { closeDatabase } from '@/lib/db/open.ts'
import { fileAuthor, PEOPLE } from '@/lib/db/people.ts'
import { write } from '@/lib/db/write.ts'
import { discourser } from '@/lib/imports/people.ts'
import { copyOutside } from '@/lib/keeper/outside.ts'
import type { Author } from '@/lib/model.ts'
import { isWhole, pack, tooMany } from '@/lib/privacy/copy.ts'
import { lookInto } from '@/lib/privacy/look.ts'
import { keepIn, snapshots } from '@/lib/privacy/snapshots.ts'

const DAY = 86_400_000
const NOW = 2000 * DAY

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  fakeBrowser.reset()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await place.closePlaces()
  await closeDatabase()
})

/** A folder of a disk, as the browser hands one over. */
class Disk {
  readonly files = new Map<string, Blob>()
  /** What the disk does to what is written: the whole of it, by default. */
  spoil: (file: Blob) => Blob = (file) => file
  access: PermissionState = 'granted'

  async queryPermission(): Promise<PermissionState> {
    return this.access
  }

  async getFileHandle(name: string) {
    return {
      createWritable: async () => {
        let written = new Blob()
        return {
          write: async (file: Blob) => {
            written = file
          },
          close: async () => void this.files.set(name, this.spoil(written)),
        }
      },
      getFile: async () => this.files.get(name) as Blob,
    }
  }

  async removeEntry(name: string): Promise<void> {
    if (!this.files.delete(name)) throw new DOMException('', 'NotFoundError')
  }

  async *values() {
    for (const name of [...this.files.keys()]) {
      yield { kind: 'file', name, getFile: async () => this.files.get(name) as Blob }
    }
  }
}
const handle = (disk: Disk) => disk as unknown as FileSystemDirectoryHandle
const names = async (disk: Disk) => (await snapshots(handle(disk))).map(({ name }) => name)

const fileSome = (...handles: string[]) =>
  write([...PEOPLE], async (writing) => {
    for (const one of handles)
      await fileAuthor(writing, discourser(one, 'forum.example') as Author, 'relation')
  })
const packed = async (now = NOW) => {
  const made = await pack('1', now)
  if (!made) throw new Error('nothing to copy')
  return made
}

test('an empty store is never copied', async () => {
  expect(await pack('1', NOW)).toBeUndefined()
})

test('a copy is read back before it counts, and is one that an import reads', async () => {
  await fileSome('ada', 'zoe')
  const disk = new Disk()
  disk.files.set('holiday.jpg', new Blob(['x']))
  const made = await packed()
  await keepIn(handle(disk), made, NOW)
  expect(await names(disk)).toEqual([`vigie-${NOW}-2.json.gz`])
  expect(disk.files.has('holiday.jpg')).toBe(true)
  const file = disk.files.get(made.name) as Blob
  expect(await lookInto(file, made.name, {}, (key) => key)).toMatchObject({
    ...{ format: 'vigie', added: {} },
    kept: 4,
  })
})

test('a copy that was cut or changed on the disk is refused, and the older ones stay', async () => {
  await fileSome('ada')
  const disk = new Disk()
  await keepIn(handle(disk), await packed(NOW - 40 * DAY), NOW - 40 * DAY)
  const before = await names(disk)
  for (const spoil of [
    (file: Blob) => file.slice(0, file.size - 9),
    () => new Blob(),
    (file: Blob) => new Blob([file.slice(0, 20), 'xx', file.slice(22)]),
  ]) {
    disk.spoil = spoil
    await expect(keepIn(handle(disk), await packed(), NOW)).rejects.toThrow('read back')
    expect(await names(disk)).toEqual(before)
  }
  expect(await isWhole((await packed()).file, 3)).toBe(false)
})

test('a store that lost its people pushes no full copy out, however long ago', () => {
  const full = { name: 'full', at: NOW - 60 * DAY, members: 900, bytes: 1 }
  const lean = [1, 2, 3].map((days) => ({
    ...{ name: `lean${days}`, at: NOW - days * DAY, members: 4, bytes: 1 },
  }))
  expect(tooMany([full, ...lean], NOW, 4)).toEqual([])
  expect(tooMany([full, ...lean], NOW, 800)).toEqual([full])
})

test('the folder she chose gets each copy; without access it says so and keeps what is there', async () => {
  await fileSome('ada')
  const disk = new Disk()
  let stored: place.CopiesPlace | undefined = { kind: 'folder', folder: handle(disk) }
  vi.spyOn(place, 'copiesPlace').mockImplementation(async () => stored)
  vi.spyOn(place, 'savePlace').mockImplementation(async (next) => {
    stored = next
  })
  await copyOutside(await packed(NOW - DAY), NOW - DAY)
  expect(stored).toMatchObject({ at: NOW - DAY })
  disk.access = 'prompt'
  await copyOutside(await packed(), NOW)
  expect(stored).toMatchObject({ at: NOW - DAY, failed: 'access' })
  expect(await names(disk)).toHaveLength(1)
  // Once somebody was erased, no older copy stays.
  disk.access = 'granted'
  await copyOutside(await packed(), NOW, true)
  expect(stored).not.toHaveProperty('failed')
  expect(await names(disk)).toEqual([`vigie-${NOW}-1.json.gz`])
})

test('in the downloads, only copies of ours are let go of, once the new one is whole', async () => {
  await fileSome('ada')
  const mine = { state: 'complete', byExtensionId: browser.runtime.id, fileSize: 9 }
  const old = (id: number, days: number, fields = {}) => ({
    ...{ ...mine, id, filename: `/home/lea/Vigie/vigie-${NOW - days * DAY}-1.json.gz`, ...fields },
  })
  const there = [old(1, 50), old(2, 50, { byExtensionId: 'another' }), old(3, 1)]
  const removed: number[] = []
  let size = 0
  const downloads = {
    search: async ({ id }: { id?: number }) =>
      id === undefined ? there : [{ ...mine, id, fileSize: size }],
    download: async () => 9,
    removeFile: async (id: number) => void removed.push(id),
    erase: async () => [],
    onChanged: { addListener: () => undefined, removeListener: () => undefined },
  }
  Object.assign(browser, { downloads })
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined })
  await place.savePlace({ kind: 'downloads' })
  await copyOutside(await packed(), NOW)
  expect(removed).toEqual([])
  expect(await place.copiesPlace()).toMatchObject({ failed: 'trouble' })
  const made = await packed()
  size = made.file.size
  await copyOutside(made, NOW)
  expect(removed).toEqual([1])
  expect(await place.copiesPlace()).toEqual({ kind: 'downloads', at: NOW })
})
