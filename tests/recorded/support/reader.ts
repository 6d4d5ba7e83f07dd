// What the recorded pages are read with: bundled once and evaluated in the page.
import { identityOf } from '@/lib/sites/identity.ts'
import { recognise, SITES, sitesFor } from '@/lib/sites/index.ts'
import { readPosts } from '@/lib/sites/read.ts'

Object.assign(globalThis, { reader: { SITES, identityOf, readPosts, recognise, sitesFor } })
