import { afterEach, expect, test } from 'vitest'
import type { Alert, Source } from '@/lib/model.ts'
import { dueSources, runRound } from '@/lib/watch/run.ts'
import { SPEAK } from './support/answers.ts'
import { depsFor, newSource, Store, service } from './support/watching.ts'

const START = Date.UTC(2026, 10, 22, 8)
const alert = { id: 'a', name: 'V', query: 'vigie', colour: 'blue', notify: 'always' } as Alert

let server: Awaited<ReturnType<typeof service>>
afterEach(() => server.close())

test('a round says how far it is; stopped, it keeps what it found and leaves the rest due', async () => {
  server = await service((url, _, response) =>
    response.end(String(SPEAK.feed?.(url, [{ n: 1, at: START - 60_000 }]))),
  )
  const stop = new AbortController()
  const stores = Array.from({ length: 12 }, (_, i): Store => {
    const source: Source = {
      ...newSource('feed', `s${i}`),
      // One host: its sources are read one after another.
      fields: { address: `https://a.example/${i}` },
    }
    return new Store(source)
  })
  const steps: [number, number][] = []
  const { added } = await runRound(
    stores.map(({ source }) => source),
    [alert],
    {
      ...depsFor(server, stores[0] as Store, { at: START }, { gap: 0 }),
      commit: async (batch) =>
        (await stores.find(({ source }) => source.id === batch.sourceId)?.commit(batch)) ?? [],
      signal: stop.signal,
      progress(done, of) {
        steps.push([done, of])
        if (done === 5) stop.abort()
      },
    },
  )
  expect(steps).toEqual([1, 2, 3, 4, 5].map((done) => [done, 12]))
  expect(added).toHaveLength(5)
  expect(server.log).toHaveLength(5)
  const due = dueSources(
    stores.map(({ source }) => source),
    START,
  )
  expect(due.map(({ id }) => id)).toEqual(['s5', 's6', 's7', 's8', 's9', 's10', 's11'])
  expect(due.every(({ health }) => health.failures === 0)).toBe(true)
})
