import { browser } from 'wxt/browser'
import type { Handlers } from '../bus/listen.ts'
import { BusError } from '../bus/message.ts'
import { type Key, keyFor, removeKey, saveKey } from '../db/keys.ts'
import type { Source } from '../model.ts'
import type { Net } from '../net/net.ts'
import { sourceKind } from '../sources/index.ts'
import { type KeyNeed, type SourceAnswer, SourceError } from '../sources/source.ts'
import { allowHost, net, permitted } from './net.ts'

type Fields = Record<string, string>
const sessionKey = (service: string) => `session:${service}`

/** The key with what an open session adds to it; opens one where the service wants it. */
async function opened(
  need: KeyNeed,
  key: Key,
  fields: Fields,
  how: { again?: boolean; keep: boolean },
  signal?: AbortSignal,
): Promise<Key> {
  if (!need.session) return key
  const name = sessionKey(need.service(fields))
  if (how.keep && !how.again) {
    const kept = (await browser.storage.session.get(name))[name] as Key | undefined
    if (kept) return { ...key, ...kept }
  }
  const session = need.session.read(await net.get(need.session.request(key, fields), signal))
  // In memory only, so that a worker that wakes often doesn't sign in each time.
  if (how.keep) await browser.storage.session.set({ [name]: session })
  return { ...key, ...session }
}

/** What a session that has ended is answered with; Bluesky says so with 400. */
const ended = (answer: SourceAnswer): boolean =>
  answer.status === 401 || (answer.status === 400 && /expired|invalidtoken/i.test(answer.body))

/** The way to ask for a source: with her key on each request, where its kind needs one. */
export function askerFor(source: Pick<Source, 'kind' | 'fields'>): Net['get'] {
  const need = sourceKind(source.kind)?.key
  if (!need) return net.get
  return async (request, signal) => {
    const service = need.service(source.fields)
    const key = await keyFor(service)
    if (!key) throw new SourceError('noKey', { host: new URL(request.url).host })
    const first = await opened(need, key, source.fields, { keep: true }, signal)
    const answer = await net.get(need.sign(request, first), signal)
    if (!need.session || !ended(answer)) return answer
    const second = await opened(need, key, source.fields, { keep: true, again: true }, signal)
    return net.get(need.sign(request, second), signal)
  }
}

function needOf(kind: string): KeyNeed {
  const need = sourceKind(kind)?.key
  if (!need) throw new BusError('refused', kind)
  return need
}

/** Only the fields that the key has, none of them empty. */
function valuesOf(need: KeyNeed, typed: Fields): Key {
  const values = need.fields.map(({ name }) => [name, typed[name]?.trim() ?? ''] as const)
  if (values.some(([, value]) => value === '')) throw new BusError('refused', 'key')
  return Object.fromEntries(values)
}

/** Handlers of her keys. A key goes in and is never given out again. */
export const keys: Pick<Handlers, 'key.state' | 'key.save' | 'key.test' | 'key.remove'> = {
  async 'key.state'({ kind, fields }) {
    return { known: (await keyFor(needOf(kind).service(fields))) !== undefined }
  },

  async 'key.save'({ kind, fields, key }) {
    const need = needOf(kind)
    const service = need.service(fields)
    await saveKey(service, valuesOf(need, key))
    await browser.storage.session.remove(sessionKey(service))
    return null
  },

  async 'key.test'({ kind, fields, key }) {
    const need = needOf(kind)
    const known = key ? valuesOf(need, key) : await keyFor(need.service(fields))
    if (!known) return { error: { key: 'noKey', values: { host: '' } } }
    try {
      const hosts = sourceKind(kind)?.hosts(fields) ?? []
      if (!(await permitted(hosts)))
        throw new SourceError('notPermitted', { host: hosts.join(', ') })
      for (const host of hosts) allowHost(host)
      const open = await opened(need, known, fields, { keep: false })
      return { who: need.test.read(await net.get(need.sign(need.test.request(fields), open))) }
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      return { error: { key: error.key, values: error.values } }
    }
  },

  async 'key.remove'({ kind, fields }) {
    const service = needOf(kind).service(fields)
    await removeKey(service)
    await browser.storage.session.remove(sessionKey(service))
    return null
  },
}
