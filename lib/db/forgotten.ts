import type { Forgotten } from '../model.ts'
import { database } from './open.ts'
import { newId, type Writing } from './write.ts'

/** What erasing somebody leaves, to tell them again without knowing who they were. */
export interface Tracer {
  /** Nobody was ever erased: there is nothing to look for. */
  readonly idle: boolean
  /** How many traces there are. */
  readonly count: number
  /** Whether an account under one of these keys was erased. */
  forgot(keys: readonly string[]): Promise<boolean>
  /** The traces that erasing an account under these keys leaves, with the key that makes them. */
  traces(keys: readonly string[]): Promise<Trace[]>
}
/** A record of `forgotten` before it is stamped. */
export type Trace = Pick<Forgotten, 'id' | 'key' | 'secret'>

/** Reads the traces there are. HMAC-SHA-256 under a key of this store; see `Forgotten`. */
export async function tracer(): Promise<Tracer> {
  const all = (await (await database()).getAll('forgotten')).filter(({ gone }) => !gone)
  const known = new Set(all.filter(({ key }) => key !== undefined).map(({ id }) => id))
  const secrets = await Promise.all(
    all.flatMap(({ id, secret }) => (secret === undefined ? [] : [opened(id, secret)])),
  )
  return {
    idle: known.size === 0,
    count: known.size,
    async forgot(keys) {
      if (known.size === 0) return false
      for (const { secret } of secrets) {
        for (const key of keys) if (known.has(await sign(secret, key))) return true
      }
      return false
    },
    async traces(keys) {
      const fresh = secrets.length === 0 ? await newSecret() : undefined
      const { id, secret } = fresh?.opened ?? (secrets[0] as Opened)
      const made = await Promise.all(
        keys.map(async (one): Promise<Trace> => ({ id: await sign(secret, one), key: id })),
      )
      return fresh ? [fresh.record, ...made] : made
    },
  }
}

/** Puts traces into the store inside a write. */
export async function leaveTraces(writing: Writing, traces: readonly Trace[]): Promise<void> {
  const store = writing.tx.objectStore('forgotten')
  for (const trace of traces)
    await store.put({ ...trace, ...writing.again({ id: trace.id, hlc: '', by: '' }) })
}

interface Opened {
  id: string
  secret: CryptoKey
}

async function opened(id: string, base64: string): Promise<Opened> {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
  return { id, secret: await imported(bytes) }
}

async function newSecret(): Promise<{ opened: Opened; record: Trace }> {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const id = `key-${newId()}`
  const record = { id, secret: btoa(String.fromCharCode(...bytes)) }
  return { opened: { id, secret: await imported(bytes) }, record }
}

const imported = (bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])

async function sign(secret: CryptoKey, text: string): Promise<string> {
  const bytes = await crypto.subtle.sign('HMAC', secret, new TextEncoder().encode(text))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
