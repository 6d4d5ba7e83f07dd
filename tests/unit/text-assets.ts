import { readFile } from 'node:fs/promises'
import type { ReadAsset } from '@/lib/text/assets.ts'

/** Reads the packaged weights from the disk. */
export const readAsset: ReadAsset = (name) => readFile(`public/text/${name}`)
