import type { Handlers } from '../bus/listen.ts'
import { BusError } from '../bus/message.ts'
import { allOf, removeOne, saveOne } from '../db/config.ts'
import type { Source, Stamped } from '../model.ts'
import { sourceKind } from '../sources/index.ts'
import { newHealth } from '../watch/pace.ts'
import { round, stopRound } from './round.ts'

interface Typed {
  name?: string | undefined
  fields: Record<string, string>
  paused?: boolean | undefined
}

/** A source as she typed it, over the one there was. */
function made(
  kind: string,
  { name, fields, paused }: Typed,
  old: Source | undefined,
): Omit<Source, keyof Stamped> {
  const known = sourceKind(kind)
  // Another address is another place: its cursor would skip posts of the new one.
  const same = old?.kind === kind && JSON.stringify(old.fields) === JSON.stringify(fields)
  return {
    kind,
    ...nameOf(name, old, Object.values(fields).filter(Boolean).join(' ') || known?.name || kind),
    fields,
    cursor: same ? old.cursor : {},
    health: same ? { ...old.health, nextRound: 0 } : newHealth(known?.pace ?? 0),
    ...(paused === true ? { paused } : {}),
  }
}

/** Handlers of sources and their rounds. */
export const sources: Pick<
  Handlers,
  'source.save' | 'sources.add' | 'source.remove' | 'watch.now' | 'watch.stop'
> = {
  async 'source.save'({ id, kind, name, fields, paused }) {
    if (sourceKind(kind) === undefined) throw new BusError('refused', kind)
    const saved = await saveOne('sources', id, (old) => made(kind, { name, fields, paused }, old))
    void round({ only: saved })
    return { id: saved }
  },

  async 'sources.add'({ sources }) {
    const shape = ({ kind, fields }: Pick<Source, 'kind' | 'fields'>) =>
      JSON.stringify([kind, fields])
    const there = new Set((await allOf('sources')).map(shape))
    const fresh = sources.filter((source) => {
      const known = sourceKind(source.kind) === undefined || there.has(shape(source))
      there.add(shape(source))
      return !known
    })
    for (const { kind, name, fields, paused } of fresh) {
      await saveOne('sources', undefined, () => made(kind, { name, fields, paused }, undefined))
    }
    if (fresh.length > 0) void round('due')
    return { added: fresh.length, known: sources.length - fresh.length }
  },

  async 'source.remove'({ id }) {
    await removeOne('sources', id)
    return null
  },

  async 'watch.stop'() {
    stopRound()
    return null
  },

  async 'watch.now'({ sourceId }) {
    await round(sourceId === undefined ? 'all' : { only: sourceId })
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
