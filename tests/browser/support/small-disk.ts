import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of its own, small enough to be filled. */
export interface SmallDisk {
  /** Where it is. */
  folder: string
  /** Fills it but for so many megabytes. */
  fill(left: number): void
  /** Takes away what filled it. */
  free(): void
  remove(): void
}

/** Makes a disk of so many megabytes in memory; nothing where this machine lets nobody mount one. */
export function smallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-disk-'))
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  if (made.status !== 0) {
    rmSync(folder, { recursive: true })
    return undefined
  }
  const filler = join(folder, 'filler')
  return {
    folder,
    fill(left) {
      const file = openSync(filler, 'a')
      try {
        for (let size = 1 << 20; size >= 1; ) {
          const { bavail, bsize } = statfsSync(folder)
          if (left > 0 && bavail * bsize <= left << 20) return
          try {
            writeSync(file, Buffer.alloc(size))
          } catch (error) {
            if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
            size = Math.floor(size / 16)
          }
        }
      } finally {
        closeSync(file)
      }
    },
    free: () => rmSync(filler, { force: true }),
    remove() {
      spawnSync('umount', ['-l', folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
