import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { browser } from 'wxt/browser'
import type { Driver, Tab } from './support/driver.ts'
import { fill } from './support/fill.ts'
import { browserUnderTest, launch } from './support/launch.ts'
import { sample } from './support/sample.ts'

declare const chrome: typeof browser

/** The copies in the two folders, each with its unpacked text. Runs in a page of the extension. */
async function copies(): Promise<Record<'inside' | 'outside', { name: string; text: string }[]>> {
  const root = await navigator.storage.getDirectory()
  const read = async (folder: string) => {
    const found: { name: string; text: string }[] = []
    const there = await root.getDirectoryHandle(folder, { create: true })
    for await (const entry of there.values()) {
      const file = await (entry as FileSystemFileHandle).getFile()
      const unpacked = file.stream().pipeThrough(new DecompressionStream('gzip'))
      found.push({ name: entry.name, text: await new Response(unpacked).text() })
    }
    return found
  }
  return { inside: await read('backups'), outside: await read('elsewhere') }
}

const ask = (tab: Tab, name: string, input: object) =>
  tab.run(
    (message) =>
      chrome.runtime.sendMessage(message).then((envelope: { error?: { key: string } }) => {
        if (envelope.error) throw new Error(envelope.error.key)
      }),
    { ask: name, input },
  )

describe.each(browserUnderTest('firefox'))('copies of everything in %s', (name) => {
  let driver: Driver
  let tab: Tab
  beforeAll(async () => {
    driver = await launch(name)
    tab = await driver.room('popup.html')
    await fill(tab, sample(Date.now()), { language: 'fr' })
  })
  afterAll(() => driver?.close())

  test('go inside the browser and where she said, and are whole', async () => {
    // What a chosen folder is to the program: a handle, kept in a database of its own.
    await tab.run(async () => {
      const root = await navigator.storage.getDirectory()
      const folder = await root.getDirectoryHandle('elsewhere', { create: true })
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open('vigie-place', 1)
        asked.onupgradeneeded = () => asked.result.createObjectStore('place')
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = () => reject(asked.error)
      })
      const tx = db.transaction('place', 'readwrite')
      tx.objectStore('place').put({ kind: 'folder', folder }, 'copies')
      await new Promise((resolve) => {
        tx.oncomplete = resolve
      })
      db.close()
    }, null)
    await ask(tab, 'data.copy', {})
    const { inside, outside } = await tab.run(copies, null)
    expect(outside).toEqual(inside)
    expect(inside).toHaveLength(1)
    expect(inside[0]?.text).toContain('Camille D.')
    expect(JSON.parse(inside[0]?.text ?? '').records.members.length).toBeGreaterThan(2)
  })

  test('hold nobody any more who was erased, wherever they are', async () => {
    const before = await tab.run(copies, null)
    await ask(tab, 'member.erase', { memberId: 'member-0' })
    const { inside, outside } = await tab.run(copies, null)
    expect([inside.length, outside.length]).toEqual([1, 1])
    expect(inside[0]?.name).not.toBe(before.inside[0]?.name)
    for (const { text } of [...inside, ...outside]) {
      expect(text).not.toMatch(/Camille D\.|camilled/)
    }
  })
})
