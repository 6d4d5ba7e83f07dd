import { BusError } from '../bus/message.ts'
import type { Taken, Untaken } from '../bus/records-views.ts'
import type { Entry, ImportHead, Member, Stamped, Written } from '../model.ts'
import { database } from './open.ts'
import { deriveMark } from './people.ts'
import { RECORDS, type RecordStore, type StoreName } from './schema.ts'
import { validSettings } from './settings.ts'
import { settling } from './settle.ts'
import { type Writing, write } from './write.ts'

/** Chunks from which on an import's figures are made anew afterwards instead of followed. */
const BIG = 10
const STORES: readonly StoreName[] = [...RECORDS, 'imports', 'staging']

/**
 * Takes a staged import in one transaction, all or nothing. Records of another tool get a clock
 * here and never replace what is there; those of a Vigie are joined as two stores are. What was
 * written, and what stood there before, is kept so that `untake` can give it all back. Throws
 * `BusError` `gone` when it isn't staged any more, or somebody was erased since it was compared.
 */
export async function takeImport(id: string): Promise<Taken> {
  const erased = (await (await database()).getAll('forgotten')).filter(
    (one) => one.key && !one.gone,
  )
  const big = ((await (await database()).get('imports', id))?.chunks ?? 0) > BIG
  return write(big ? [...STORES, 'tallies'] : STORES, async (writing) => {
    const { tx } = writing
    // So much is counted sooner from the beginning.
    if (big) await tx.objectStore('meta').delete('tallies')
    const imports = tx.objectStore('imports')
    const staging = tx.objectStore('staging')
    const head = await imports.get(id)
    if (head?.state !== 'staged' || head.forgotten !== erased.length) throw new BusError('gone', id)
    const people = settling(writing)
    const touched = new Set<string>()
    // Their marks came with them.
    const filed = new Set<string>()
    const known = await keysOf(writing)
    const done: Taken = { id, added: {}, kept: 0 }
    for (let n = 0; n < head.chunks; n++) {
      const chunk = await staging.get(`${id}/${n}`)
      const written: Written[] = []
      for (const [name, record] of chunk?.staged ?? []) {
        const store = name as RecordStore
        const put = await join(store, record)
        if (put === undefined) done.kept += 1
        else {
          done.added[store] = (done.added[store] ?? 0) + 1
          written.push(put)
        }
      }
      await staging.put({ id: `${id}/${n}`, written })
    }
    await people.settle()
    for (const memberId of touched) {
      const member = await tx.objectStore('members').get(memberId)
      if (member && !member.gone) await deriveMark(writing, member)
    }
    const block = await addWords(writing, head.block)
    if (block.length > 0) done.added.words = block.length
    await imports.put({ ...head, state: 'taken', at: writing.now, block, added: done.added })
    return done

    async function join(store: RecordStore, record: Stamped): Promise<Written | undefined> {
      const objects = tx.objectStore(store)
      const there = known.get(store)?.has(record.id)
      const before = there ? ((await objects.get(record.id)) as Stamped | undefined) : undefined
      const foreign = record.hlc === ''
      if (foreign && before !== undefined) return undefined
      if (foreign && store === 'entries') {
        const { memberId } = record as Entry
        if (!known.get('members')?.has(memberId)) return undefined
        if (!filed.has(memberId)) touched.add(memberId)
      }
      if (foreign && store === 'members') filed.add(record.id)
      if (store === 'mentions' && before === undefined && 'key' in record) {
        // Known under another id: one post is one mention.
        if (await tx.objectStore('mentions').index('key').getKey(String(record.key)))
          return undefined
      }
      const next = foreign
        ? { ...record, ...writing.again(record) }
        : people.join(store, before, record)
      if (next === before) return undefined
      known.get(store)?.add(record.id)
      writing.touched(record.id)
      // Not awaited one by one: the transaction fails as a whole if any of them does.
      void objects.put(next as never).catch(() => undefined)
      return before === undefined ? [store, next.id, next.hlc] : [store, next.id, next.hlc, before]
    }
  })
}

/**
 * Takes a whole import back in one transaction: what it added goes, what it changed is as it was.
 * What she did since stays: a record that was written again, and somebody with a history of their
 * own since then. Throws `BusError` `gone` when it can't be taken back any more.
 */
export async function untakeImport(id: string): Promise<Untaken> {
  return write(STORES, async (writing) => {
    const { tx } = writing
    const head = await tx.objectStore('imports').get(id)
    if (head?.state !== 'taken') throw new BusError('gone', id)
    const done: Untaken = { restored: 0, kept: 0 }
    const people = new Map<RecordStore, Written[]>([
      ['members', []],
      ['accounts', []],
    ])
    const touched = new Set<string>()
    for (let n = 0; n < head.chunks; n++) {
      const chunk = await tx.objectStore('staging').get(`${id}/${n}`)
      const written = chunk?.written ?? []
      const now = await Promise.all(
        written.map(([store, one]) => tx.objectStore(store as RecordStore).get(one)),
      )
      written.forEach((one, index) => {
        const store = one[0] as RecordStore
        const record = now[index] as Stamped | undefined
        if (store === 'entries' && record) touched.add((record as Entry).memberId)
        // People go last: only then is it known who has a history of their own.
        if (people.has(store)) people.get(store)?.push(one)
        else giveBack(store, one, record)
      })
    }
    await giveBackPeople()
    await takeWordsAway(writing, head)
    await tx.objectStore('staging').delete(IDBKeyRange.bound(`${id}/`, `${id}/\uffff`))
    await tx.objectStore('imports').delete(id)
    return done

    function giveBack(store: RecordStore, [, one, hlc, before]: Written, now?: Stamped): void {
      if (now === undefined || now.hlc !== hlc) {
        done.kept += now === undefined ? 0 : 1
        return
      }
      const objects = tx.objectStore(store)
      writing.touched(one)
      void (before ? objects.put(before as never) : objects.delete(one)).catch(() => undefined)
      done.restored += 1
    }

    async function giveBackPeople(): Promise<void> {
      const members = tx.objectStore('members')
      const journal = tx.objectStore('entries').index('memberAt')
      const staying = new Set<string>()
      for (const one of people.get('members') ?? []) {
        const now = await members.get(one[1])
        const range = IDBKeyRange.bound([one[1], -Infinity], [one[1], Infinity])
        const own = one[3] === undefined && (await journal.count(range)) > 0
        if (own) staying.add(one[1])
        if (own) done.kept += 1
        else giveBack('members', one, now)
      }
      for (const one of people.get('accounts') ?? []) {
        const now = await tx.objectStore('accounts').get(one[1])
        if (now && staying.has(now.memberId)) done.kept += 1
        else giveBack('accounts', one, now)
      }
      for (const memberId of [...touched, ...staying]) {
        const member = (await members.get(memberId)) as Member | undefined
        if (member && !member.gone) await deriveMark(writing, member)
      }
    }
  })
}

/** The ids of every record of the stores that records are joined into. */
async function keysOf({ tx }: Writing): Promise<Map<RecordStore, Set<string>>> {
  const lists = await Promise.all(
    RECORDS.map(
      async (store) => [store, new Set(await tx.objectStore(store).getAllKeys())] as const,
    ),
  )
  return new Map(lists)
}

/** Adds words to flag; answers those that were new. */
async function addWords({ tx }: Writing, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return []
  const meta = tx.objectStore('meta')
  const settings = validSettings(await meta.get('settings'))
  const fresh = words
    .filter((word) => !settings.block.includes(word))
    .slice(0, 1000 - settings.block.length)
  await meta.put({ ...settings, block: [...settings.block, ...fresh] }, 'settings')
  return fresh
}

async function takeWordsAway({ tx }: Writing, { block }: ImportHead): Promise<void> {
  if (block.length === 0) return
  const meta = tx.objectStore('meta')
  const settings = validSettings(await meta.get('settings'))
  await meta.put(
    { ...settings, block: settings.block.filter((word) => !block.includes(word)) },
    'settings',
  )
}
