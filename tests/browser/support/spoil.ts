import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** What belongs to the copies inside the browser, which are files and no database. */
const FILES = /[\\/]fs[\\/]|File System/

/** Overwrites every file of a database under `folder` that belongs to the extension named `id`. */
export function spoil(folder: string, id: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes(id) && !FILES.test(name))
    .filter((name) => name.includes('indexeddb') || name.includes(`${sep}idb${sep}`))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
  if (files.length === 0) throw new Error(`no database of ${id} in ${folder}`)
  for (const path of files) {
    // A journal beside a spoilt file would mend it.
    if (/-(wal|shm)$/.test(path)) rmSync(path)
    else writeFileSync(path, Buffer.alloc(Math.max(4096, statSync(path).size), 'spoilt '))
  }
}
