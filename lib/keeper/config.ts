import type { Handlers } from '../bus/listen.ts'
import { removeOne, saveOne } from '../db/config.ts'
import { saveSettings } from '../db/save-settings.ts'
import { drawBadge } from './badge.ts'
import { drawMenu } from './menu.ts'
import { pushToAll, refreshPages } from './pages.ts'
import { startReaders } from './sites.ts'

/** Handlers of what she configures. */
export const config: Pick<
  Handlers,
  'tag.save' | 'tag.remove' | 'reply.save' | 'reply.restore' | 'settings.save'
> = {
  async 'tag.save'({ id, ...tag }) {
    const saved = await saveOne('tags', id, () => tag)
    await refreshPages()
    return { id: saved }
  },

  async 'tag.remove'({ id }) {
    await removeOne('tags', id)
    await refreshPages()
    return null
  },

  async 'reply.save'({ id, ...reply }) {
    return {
      id: await saveOne('replies', id, (old) => ({ order: old?.order ?? Date.now(), ...reply })),
    }
  },

  // A shipped reply comes back as it was; one of her own goes.
  async 'reply.restore'({ id }) {
    await removeOne('replies', id)
    return null
  },

  async 'settings.save'(change) {
    await saveSettings(change)
    await Promise.all([drawBadge(), drawMenu(), refreshPages()])
    if (change.allow !== undefined || change.block !== undefined) await pushToAll('lists')
    if (change.boxButton !== undefined) {
      await pushToAll(change.boxButton ? 'button-on' : 'button-off')
    }
    if (change.paused === false) await startReaders()
    return null
  },
}
