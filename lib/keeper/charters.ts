import type { Handlers } from '../bus/listen.ts'
import { allOf, removeOne, saveOne } from '../db/config.ts'
import { chartersOf } from '../members/charter.ts'
import type { Charter } from '../model.ts'
import type { Speech } from './context.ts'

/** The charters there are, the general one first. */
export async function charters(say: Speech): Promise<Charter[]> {
  return chartersOf(await allOf('charters'), say.ladder('general'))
}

/** Handlers of the charters and their ladders. */
export const charterHandlers: Pick<Handlers, 'charter.save' | 'charter.remove'> = {
  async 'charter.save'({ id, ...charter }) {
    return { id: await saveOne('charters', id, () => charter) }
  },

  // The general charter comes back as it was; one of her own goes.
  async 'charter.remove'({ id }) {
    await removeOne('charters', id)
    return null
  },
}
