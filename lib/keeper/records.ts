import type { Handlers } from '../bus/listen.ts'
import { takeImport, untakeImport } from '../db/take.ts'
import { drawBadge } from './badge.ts'
import { drawMenu } from './menu.ts'
import { refreshPages } from './pages.ts'

/** Handlers of what comes in by files. */
export const records: Pick<Handlers, 'data.take' | 'data.untake'> = {
  async 'data.take'({ id }) {
    const taken = await takeImport(id)
    await redraw()
    return taken
  },

  async 'data.untake'({ id }) {
    const untaken = await untakeImport(id)
    await redraw()
    return untaken
  },
}

const redraw = () => Promise.all([drawBadge(), drawMenu(), refreshPages()])
