// What the recorded pages are read with: bundled once and evaluated in the page.
import { boxesIn, boxNear } from '@/lib/sites/box.ts'
import { infer as inferInSteps } from '@/lib/sites/generic/infer.ts'
import { SITES, sitesFor } from '@/lib/sites/index.ts'
import { readPosts } from '@/lib/sites/read.ts'
import { recognise } from '@/lib/sites/recognise.ts'

/** The generic reader without pauses. */
function infer(...given: Parameters<typeof inferInSteps>) {
  const steps = inferInSteps(...given)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

const reader = {
  SITES,
  boxesIn,
  boxNear,
  infer,
  readPosts,
  recognise,
  sitesFor,
}

export type Reader = typeof reader

Object.assign(globalThis, { reader })
