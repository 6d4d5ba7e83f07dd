import type { Handlers } from '../bus/listen.ts'
import { BusError } from '../bus/message.ts'
import { allOf, removeOne, saveOne } from '../db/config.ts'
import { setMentionState } from '../db/mentions.ts'
import type { TagColour } from '../model.ts'
import { parseQuery } from '../watch/query.ts'
import { forgetAlerts } from './alert-index.ts'
import { drawBadge } from './badge.ts'

const COLOURS: readonly TagColour[] = ['blue', 'teal', 'violet', 'amber', 'green', 'pink']

/** Handlers of alerts, and of what becomes of mentions. */
export const watch: Pick<Handlers, 'alert.save' | 'alert.remove' | 'mention.state'> = {
  async 'alert.save'({ id, query, ...alert }) {
    const read = parseQuery(query)
    if ('error' in read) throw new BusError('refused', read.error.key)
    const many = (await allOf('alerts')).length
    const saved = await saveOne('alerts', id, (old) => ({
      colour: old?.colour ?? (COLOURS[many % COLOURS.length] as TagColour),
      notify: old?.notify ?? 'always',
      ...alert,
      query,
    }))
    forgetAlerts()
    return { id: saved }
  },

  async 'alert.remove'({ id }) {
    await removeOne('alerts', id)
    forgetAlerts()
    return null
  },

  async 'mention.state'({ ids, state }) {
    await setMentionState(ids, state)
    await drawBadge()
    return null
  },
}
