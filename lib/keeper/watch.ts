import type { Handlers } from '../bus/listen.ts'
import { BusError } from '../bus/message.ts'
import { allOf, removeOne, saveOne } from '../db/config.ts'
import { setMentionState } from '../db/mentions.ts'
import type { Source, TagColour } from '../model.ts'
import { sourceKind } from '../sources/index.ts'
import { newHealth } from '../watch/pace.ts'
import { parseQuery } from '../watch/query.ts'
import { forgetAlerts } from './alert-index.ts'
import { drawBadge } from './badge.ts'
import { round } from './round.ts'

const COLOURS: readonly TagColour[] = ['blue', 'teal', 'violet', 'amber', 'green', 'pink']

/** Handlers of the watch. */
export const watch: Pick<
  Handlers,
  'alert.save' | 'alert.remove' | 'source.save' | 'source.remove' | 'watch.now' | 'mention.state'
> = {
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

  async 'source.save'({ id, kind, name, fields, paused }) {
    const known = sourceKind(kind)
    if (known === undefined) throw new BusError('refused', kind)
    const saved = await saveOne('sources', id, (old) => {
      // Another address is another place: its cursor would skip posts of the new one.
      const same = old?.kind === kind && JSON.stringify(old.fields) === JSON.stringify(fields)
      return {
        kind,
        ...nameOf(name, old, Object.values(fields).filter(Boolean).join(' ') || known.name),
        fields,
        cursor: same ? old.cursor : {},
        health: same ? { ...old.health, nextRound: 0 } : newHealth(known.pace),
        ...(paused === true ? { paused } : {}),
      }
    })
    void round({ only: saved })
    return { id: saved }
  },

  async 'source.remove'({ id }) {
    await removeOne('sources', id)
    return null
  },

  async 'watch.now'({ sourceId }) {
    await round(sourceId === undefined ? 'all' : { only: sourceId })
    return null
  },

  async 'mention.state'({ ids, state }) {
    await setMentionState(ids, state)
    await drawBadge()
    return null
  },
}

/** The name she typed, or the one there was, or `fallback` until the source names itself. */
function nameOf(
  typed: string | undefined,
  old: Source | undefined,
  fallback: string,
): Pick<Source, 'name' | 'named'> {
  const name = typed?.trim()
  if (name) return { name, ...(old?.name === name && old.named ? { named: old.named } : {}) }
  if (old !== undefined) return { name: old.name, ...(old.named ? { named: old.named } : {}) }
  return { name: fallback, named: 'auto' }
}
