import type { IncomingMessage, ServerResponse } from 'node:http'
import type { NewMention, RoundBatch, Source } from '@/lib/model.ts'
import { createNet, type NetOptions } from '@/lib/net/net.ts'
import { sourceKind } from '@/lib/sources/index.ts'
import { newHealth } from '@/lib/watch/pace.ts'
import type { RoundDeps } from '@/lib/watch/round.ts'
import { type LocalServer, serve } from './server.ts'

export type Answer = (url: URL, request: IncomingMessage, response: ServerResponse) => void

/** The real one, whatever a test puts in its place. */
const outward = globalThis.fetch

/**
 * A service of any host, on loopback: the fetch of the tests sends every request there with the
 * address that was meant, and gives back the answer as that address's.
 */
export async function service(answer: Answer): Promise<LocalServer & { fetch: typeof fetch }> {
  const server = await serve((request, response) => {
    answer(new URL(request.headers['x-meant'] as string), request, response)
  })
  const toServer: typeof fetch = async (input, init) => {
    const headers = new Headers(init?.headers)
    headers.set('x-meant', String(input))
    const response = await outward(server.origin, { ...init, headers })
    Object.defineProperty(response, 'url', { value: String(input) })
    return response
  }
  return { ...server, fetch: toServer }
}

/** A store that does what the database does: unique keys, a batch whole or not at all. */
export class Store {
  readonly mentions = new Map<string, NewMention>()
  readonly batches: RoundBatch[] = []

  constructor(public source: Source) {}

  commit = async (batch: RoundBatch): Promise<string[]> => {
    this.batches.push(batch)
    const fresh = batch.mentions.filter((mention) => !this.mentions.has(mention.key))
    for (const mention of fresh) this.mentions.set(mention.key, mention)
    const { cursor = this.source.cursor, health = this.source.health } = batch
    // Through JSON, as what is stored comes back.
    this.source = { ...this.source, cursor: JSON.parse(JSON.stringify(cursor)), health }
    return fresh.map((mention) => mention.key)
  }
}

export function newSource(kind: string, id = 's1'): Source {
  const definition = sourceKind(kind)
  if (!definition) throw new Error(`no source ${kind}`)
  const examples = definition.fields.filter((field) => !(kind === 'wordpress' && field.optional))
  return {
    id,
    hlc: '',
    by: 'me',
    kind,
    name: kind,
    fields: Object.fromEntries(examples.map((field) => [field.name, field.example])),
    cursor: {},
    health: newHealth(definition.pace),
  }
}

/** What a round needs, over a service, with a clock that only moves when it is slept on. */
export function depsFor(
  server: { fetch: typeof fetch },
  store: Store,
  now: { at: number },
  options: NetOptions = {},
): RoundDeps {
  const clock = {
    now: () => now.at,
    sleep: async (ms: number) => {
      now.at += ms
    },
  }
  const net = createNet({ fetch: server.fetch, clock, online: () => true, ...options })
  return {
    now: clock.now,
    random: () => 0.5,
    get: net.get,
    analyse: () => ({
      language: 'fr',
      tone: { verdict: 'neutral', confidence: 0, words: [] },
      flags: [],
    }),
    commit: store.commit,
  }
}
