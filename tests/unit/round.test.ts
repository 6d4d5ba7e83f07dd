import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { allOf, saveOne } from '@/lib/db/config.ts'
import { commitRound, mentionsOf } from '@/lib/db/mentions.ts'
import { closeDatabase } from '@/lib/db/open.ts'
import type { Alert, Source } from '@/lib/model.ts'
import { createClusters } from '@/lib/watch/cluster.ts'
import { afterFailure, afterSuccess, newHealth, SLOWEST } from '@/lib/watch/pace.ts'
import { dueSources, runRound } from '@/lib/watch/run.ts'
import { type Held, SPEAK } from './support/answers.ts'
import { depsFor, newSource, Store, service } from './support/watching.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(closeDatabase)

const START = Date.UTC(2026, 10, 22, 8)
const HOUR = 3_600_000
const alert = { id: 'a', name: 'Vigie', query: 'vigie', colour: 'blue', notify: 'always' } as Alert

/** A generator with a seed, so that a failure can be played again. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

class Killed extends Error {}

test('killed at any point, a worker loses nothing and repeats nothing', async () => {
  const random = seeded(7)
  const kinds = ['mastodon', 'discourse', 'feed', 'lemmy', 'telegram', 'wordpress']
  const held = new Map<string, Held[]>()
  const server = await service((url, _, response) => {
    const [kind = ''] = url.hostname.split('.')
    response.end(String(SPEAK[kind]?.(url, held.get(kind) ?? [])))
  })
  for (const kind of kinds) {
    const source = newSource(kind, kind)
    const at = { feed: { address: `https://${kind}.example/feed` } }[kind] ?? source.fields
    const fields = kind === 'telegram' ? at : { ...at, host: `${kind}.example` }
    await saveOne('sources', kind, () => ({ ...source, fields }))
  }
  // Telegram's host is fixed: the service knows it by its first label all the same.
  SPEAK.t = SPEAK.telegram as (typeof SPEAK)[string]
  const now = { at: START }
  const deps = depsFor(server, new Store(newSource('feed')), now, { gap: 0 })
  let kills = 0
  const die = () => {
    // The first round is let through: it only reads what is on the first page.
    if (now.at > START + HOUR && kills < 200 && random() < 0.25) {
      kills++
      throw new Killed()
    }
  }
  let posted = 0
  for (let step = 0; step < 12 || kills < 200; step++) {
    now.at += HOUR
    for (const kind of ['mastodon', 'discourse', 'feed', 'lemmy', 't', 'wordpress']) {
      const posts = held.get(kind) ?? []
      held.set(kind, posts)
      // A feed lists fifty: more than that between two whole rounds would be lost by itself.
      const count = step >= 12 ? 0 : kind === 'feed' ? 3 : 8
      for (let i = 0; i < count; i++) {
        posts.push({ n: posts.length + 1, at: now.at - 60_000 + i * 1000 })
        posted++
      }
    }
    const sources = await allOf('sources')
    const run = runRound(sources, [alert], {
      ...deps,
      async get(request, signal) {
        die()
        const answer = await deps.get(request, signal)
        die()
        return answer
      },
      async commit(batch) {
        die()
        const added = await commitRound(batch)
        die()
        return added
      },
    })
    await run.catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error
    })
  }
  now.at += HOUR
  await runRound(await allOf('sources'), [alert], { ...deps, commit: commitRound })
  const mentions = await mentionsOf('new', 10_000)
  const keys = new Set(mentions.map((mention) => mention.key))
  console.log(
    `${kills} kills, ${posted} posts: lost ${posted - keys.size}, repeated ${mentions.length - keys.size}`,
  )
  expect(kills).toBe(200)
  expect(keys.size).toBe(posted)
  expect(mentions).toHaveLength(posted)
  await server.close()
}, 120_000)

test('after a night asleep: one round, and what was missed is said', async () => {
  const held: Held[] = [{ n: 1, at: START - HOUR }]
  const server = await service((url, _, response) => response.end(String(SPEAK.feed?.(url, held))))
  const store = new Store(newSource('feed'))
  const now = { at: START }
  const deps = depsFor(server, store, now)
  await runRound([store.source], [alert], deps)
  // Fourteen hours later the feed, which lists fifty, has had a hundred and forty.
  now.at += 14 * HOUR
  for (let n = 2; n <= 141; n++) held.push({ n, at: START + (n - 1) * 6 * 60_000 })
  expect(dueSources([store.source], now.at)).toHaveLength(1)
  const before = server.log.length
  const report = await runRound([store.source], [alert], deps)
  expect(server.log.length - before).toBe(1)
  expect(report.added).toHaveLength(50)
  expect(store.source.health.gaps).toEqual([{ from: START, to: START + 91 * 6 * 60_000 }])
  expect(dueSources([store.source], now.at)).toEqual([])
  await server.close()
})

test('one story in two papers is one mention with two addresses', async () => {
  const story =
    'La vigie du port de Saint-Malo sera rénovée avant l’été prochain, a décidé hier soir le conseil municipal après trois heures de débat.'
  const server = await service((url, _, response) =>
    response.end(
      `<rss><channel><item><title>${url.hostname}</title><link>https://${url.hostname}/vigie</link><description>${story}</description></item></channel></rss>`,
    ),
  )
  for (const host of ['un.example', 'deux.example']) {
    const source: Source = {
      ...newSource('feed', host),
      fields: { address: `https://${host}/feed` },
    }
    await saveOne('sources', host, () => source)
  }
  const now = { at: START }
  const deps = depsFor(server, new Store(newSource('feed')), now)
  for (let i = 0; i < 2; i++) {
    const known = await mentionsOf('new', 10)
    const clusters = createClusters(known)
    for (const source of await allOf('sources')) {
      await runRound([source], [alert], { ...deps, commit: commitRound, clusters })
    }
    now.at += HOUR
  }
  const mentions = await mentionsOf('new', 10)
  expect(mentions).toHaveLength(1)
  expect(mentions[0]?.also).toHaveLength(1)
  expect(new Set([mentions[0]?.link, mentions[0]?.also[0]?.link])).toEqual(
    new Set(['https://un.example/vigie', 'https://deux.example/vigie']),
  )
  await server.close()
})

test('the interval stretches while a source is quiet, shrinks while it is lively, and stays in bounds', () => {
  const pace = 600_000
  const random = () => 0.5
  let health = newHealth(pace)
  const quiet = () => {
    health = afterSuccess(health, { now: START, fresh: 0, pace, random })
    return health.interval
  }
  expect([quiet(), quiet(), quiet()]).toEqual([pace, pace * 1.5, pace * 2.25])
  for (let i = 0; i < 20; i++) quiet()
  expect(health.interval).toBe(SLOWEST)
  health = afterSuccess(health, { now: START, fresh: 3, pace, random })
  expect(health.interval).toBe(SLOWEST / 2)
  for (let i = 0; i < 20; i++) health = afterSuccess(health, { now: START, fresh: 1, pace, random })
  expect(health.interval).toBe(pace)
})

test('failures back off further each time, never past six hours, and sooner than nothing says', () => {
  const error = { key: 'serverError' }
  let health = newHealth(600_000)
  const waits = Array.from({ length: 12 }, () => {
    health = afterFailure(health, { now: START, error, random: () => 1 })
    return health.nextRound - START
  })
  expect(waits.slice(0, 4)).toEqual([60_000, 120_000, 240_000, 480_000])
  expect(Math.max(...waits)).toBe(SLOWEST)
  const told = afterFailure(health, { now: START, error, wait: 10 * HOUR, random: () => 0 })
  expect(told.nextRound).toBe(START + 10 * HOUR)
})

test('a host that asked to slow down is left alone by all its sources', () => {
  const held = newSource('reddit', 'one')
  held.health = { ...held.health, error: { key: 'tooMany' }, nextRound: START + HOUR }
  const other = newSource('reddit', 'two')
  const elsewhere = newSource('hackernews', 'three')
  expect(dueSources([held, other, elsewhere], START).map(({ id }) => id)).toEqual(['three'])
  expect(dueSources([held, other, elsewhere], START + HOUR)).toHaveLength(3)
  // Planned by a clock that was years ahead, and set right since.
  const far = { ...other, health: { ...other.health, nextRound: START + 4000 * 24 * HOUR } }
  expect(dueSources([far], START)).toHaveLength(1)
})
