import type { Handlers } from '../bus/listen.ts'
import { removeOne, saveOne } from '../db/config.ts'
import { talliesHold } from '../db/tallies/read.ts'
import { rebuildTallies } from '../db/tallies/rebuild.ts'
import { stayAwake } from '../db/waiting.ts'

/** Handlers of the figures. */
export const metrics: Pick<
  Handlers,
  'metrics.make' | 'target.save' | 'target.remove' | 'annotation.save' | 'annotation.remove'
> = {
  async 'metrics.make'() {
    await makeTallies()
    return null
  },

  async 'target.save'({ id, value }) {
    await saveOne('targets', id, () => ({ value }))
    return null
  },

  async 'target.remove'({ id }) {
    await removeOne('targets', id)
    return null
  },

  async 'annotation.save'({ id, ...annotation }) {
    return { id: await saveOne('annotations', id, () => annotation) }
  },

  async 'annotation.remove'({ id }) {
    await removeOne('annotations', id)
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
    .then((hold) => {
      if (hold) return
      const made = rebuildTallies()
      stayAwake(made)
      return made
    })
    .finally(() => {
      making = undefined
    })
  return making
}
