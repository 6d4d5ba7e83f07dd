import type { Handlers } from '../bus/listen.ts'
import { talliesHold } from '../db/tallies/read.ts'
import { rebuildTallies } from '../db/tallies/rebuild.ts'

/** Handlers of the figures. */
export const metrics: Pick<Handlers, 'metrics.make'> = {
  async 'metrics.make'() {
    await makeTallies()
    return null
  },
}

let making: Promise<void> | undefined

/**
 * Makes the tallies when there are none or they don't hold here and now. Asked again while it is
 * under way, it is done once.
 */
export function makeTallies(): Promise<void> {
  making ??= talliesHold()
    .then((hold) => (hold ? undefined : rebuildTallies()))
    .finally(() => {
      making = undefined
    })
  return making
}
