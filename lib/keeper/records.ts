import type { Handlers } from '../bus/listen.ts'
import { takeImport, untakeImport } from '../db/take.ts'
import { drawBadge } from './badge.ts'
import { drawMenu } from './menu.ts'
import { refreshPages } from './pages.ts'
import { copyNow, purgeNow } from './upkeep.ts'

/** Handlers of what comes in by files. */
export const records: Pick<Handlers, 'data.take' | 'data.untake' | 'data.purge' | 'data.copy'> = {
  async 'data.take'({ id }) {
    const taken = await takeImport(id)
    await redraw()
    return taken
  },

  'data.purge': () => purgeNow(),

  async 'data.copy'() {
    await copyNow()
    return null
  },

  async 'data.untake'({ id }) {
    const untaken = await untakeImport(id)
    await redraw()
    return untaken
  },
}

const redraw = () => Promise.all([drawBadge(), drawMenu(), refreshPages()])
