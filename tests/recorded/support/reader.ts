// What the recorded pages are read with: bundled once and evaluated in the page.
import { boxesIn, boxNear } from '@/lib/sites/box.ts'
import { infer } from '@/lib/sites/generic/infer.ts'
import { SITES, sitesFor } from '@/lib/sites/index.ts'
import { readPosts } from '@/lib/sites/read.ts'
import { recognise } from '@/lib/sites/recognise.ts'

const reader = { SITES, boxesIn, boxNear, infer, readPosts, recognise, sitesFor }

export type Reader = typeof reader

Object.assign(globalThis, { reader })
