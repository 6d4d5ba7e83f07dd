import { BusError } from '../bus/message.ts'
import type { Stamped } from '../model.ts'
import { database } from './open.ts'
import type { Schema } from './schema.ts'
import { newId, write } from './write.ts'

/** The stores that hold what she configures. */
export type ConfigStore =
  | 'tags'
  | 'replies'
  | 'alerts'
  | 'sources'
  | 'charters'
  | 'targets'
  | 'annotations'
type Value<S extends ConfigStore> = Schema[S]['value']

/** Everything in a store of configuration, erased records left out. */
export async function allOf<S extends ConfigStore>(store: S): Promise<Value<S>[]> {
  const all = (await (await database()).getAll(store)) as Value<S>[]
  return all.filter((record) => record.gone !== true)
}

/**
 * Writes a record: `make` gets the one that is there, if any, and returns the new one without its
 * stamp. Answers the id. Fields that `make` leaves out are gone from the record.
 */
export async function saveOne<S extends ConfigStore>(
  store: S,
  id: string | undefined,
  make: (old: Value<S> | undefined) => Omit<Value<S>, keyof Stamped>,
): Promise<string> {
  return write([store], async (writing) => {
    const objects = writing.tx.objectStore(store)
    const old = id === undefined ? undefined : await objects.get(id)
    const stamp = writing.again({ id: id ?? newId(), hlc: '', by: '' })
    await objects.put({ ...make(old?.gone ? undefined : old), ...stamp } as Value<S>)
    return stamp.id
  })
}

/** Erases a record: a bare tombstone stays, so that a join or an import doesn't bring it back. */
export async function removeOne(store: ConfigStore, id: string): Promise<void> {
  await write([store], async (writing) => {
    // Readers leave tombstones out before they look at any other field.
    const tombstone = { ...writing.again({ id, hlc: '', by: '' }), gone: true } as unknown
    await writing.tx.objectStore(store).put(tombstone as Value<typeof store>)
  })
}

/** Like `allOf` for one record; throws `BusError` `gone` when it isn't there. */
export async function oneOf<S extends ConfigStore>(store: S, id: string): Promise<Value<S>> {
  const record = (await (await database()).get(store, id)) as Value<S> | undefined
  if (record === undefined || record.gone) throw new BusError('gone', id)
  return record
}
