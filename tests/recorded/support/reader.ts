// What the recorded pages are read with: bundled once and evaluated in the page.
import { identityOf } from '@/lib/sites/identity.ts'
import { SITES, sitesFor } from '@/lib/sites/index.ts'
import { readPosts } from '@/lib/sites/read.ts'
import { recognise } from '@/lib/sites/recognise.ts'

Object.assign(globalThis, { reader: { SITES, identityOf, readPosts, recognise, sitesFor } })
