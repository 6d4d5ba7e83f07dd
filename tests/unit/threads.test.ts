import { afterEach, describe, expect, test } from 'vitest'
import { THREADS, threadAt } from '@/lib/sources/threads/index.ts'
import { compile } from '@/lib/watch/query.ts'
import { roundOf } from '@/lib/watch/round.ts'
import type { Held } from './support/answers.ts'
import { THREAD_SPEAK } from './support/answers-threads.ts'
import { type Answer, depsFor, newSource, Store, service } from './support/watching.ts'

const START = Date.UTC(2026, 10, 22, 8)
const MINUTE = 60_000
/** Nothing in the replies is what this alert asks for: a followed thread needs no alert. */
const index = compile([{ id: 'a', query: 'introuvable' }])

let server: Awaited<ReturnType<typeof service>> | undefined
afterEach(() => server?.close())

async function following(software: string, answer: Answer) {
  const spoken = THREAD_SPEAK[software]
  if (!spoken) throw new Error(`no service speaks for threads of ${software}`)
  const source = newSource('thread')
  const store = new Store({ ...source, fields: { address: spoken.address, software } })
  const now = { at: START }
  server = await service(answer)
  const deps = depsFor(server, store, now, { timeout: 2000 })
  const round = (alerts = 'alerts-1') => roundOf(store.source, index, alerts, deps)
  return { store, now, round, spoken }
}

describe.each(THREADS.map(({ software }) => software))('a thread of %s', (software) => {
  test('what was there is not new, each reply after it is, once', async () => {
    const held: Held[] = []
    const add = (count: number, from: number) => {
      const n = held.length
      for (let i = 1; i <= count; i++) held.push({ n: n + i, at: from + i * 1000 })
    }
    add(30, START - 300 * MINUTE)
    const { store, now, round, spoken } = await following(software, (url, _, response) =>
      response.end(spoken.speak(url, held)),
    )
    expect((await round()).error).toBeUndefined()
    expect(store.mentions.size).toBe(0)
    now.at += 30 * MINUTE
    const burst = spoken.listed ? 15 : 130
    add(burst, START + 5 * MINUTE)
    expect((await round()).error).toBeUndefined()
    expect(store.mentions.size).toBe(burst)
    for (const mention of store.mentions.values()) {
      expect(mention.link).toMatch(/^https:/)
      expect(mention.alertIds).toEqual([])
      expect(mention.author?.name ?? 'Anne').toMatch(/anne|canal/i)
    }
    now.at += 30 * MINUTE
    expect((await round()).added).toEqual([])
    // Other alerts make nothing of a followed thread new again.
    now.at += 30 * MINUTE
    expect((await round('alerts-2')).added).toEqual([])
    expect(store.source.health).toMatchObject({ state: 'ok', failures: 0, gaps: [] })
  })

  test('an older reply that comes up again when a newer one is deleted is not new', async () => {
    let held: Held[] = Array.from({ length: 70 }, (_, i) => ({
      n: i + 1,
      at: START - (100 - i) * 60 * MINUTE,
    }))
    const { store, now, round, spoken } = await following(software, (url, _, response) =>
      response.end(spoken.speak(url, held)),
    )
    await round()
    held = held.slice(0, 60)
    now.at += 30 * MINUTE
    await round()
    expect([...store.mentions.values()].map(({ text }) => text)).toEqual([])
  })

  test('a refusal, a pause asked for and a login page are said, and lose nothing', async () => {
    let how: 'good' | 'error' | 'slow' | 'login' = 'good'
    const held: Held[] = [{ n: 1, at: START - MINUTE }]
    const { store, now, round, spoken } = await following(software, (url, _, response) => {
      if (how === 'error') response.writeHead(500).end('<h1>Oops</h1>')
      else if (how === 'slow') response.writeHead(429, { 'retry-after': '1200' }).end()
      else if (how === 'login') response.end('<!DOCTYPE html><html><body>Log in</body></html>')
      else response.end(spoken.speak(url, held))
    })
    await round()
    for (const [next, key] of [
      ['error', 'serverError'],
      ['login', 'pageInstead'],
      ['slow', 'tooMany'],
    ] as const) {
      how = next
      now.at += 30 * MINUTE
      expect((await round()).error?.key).toBe(key)
    }
    expect(store.source.health.nextRound).toBeGreaterThanOrEqual(now.at + 1_200_000)
    how = 'good'
    now.at += 60 * MINUTE
    held.push({ n: 2, at: now.at - MINUTE })
    expect((await round()).error).toBeUndefined()
    expect(store.mentions.size).toBe(1)
  })
})

test.each([
  ['https://forum.exemple.fr/t/un-titre/12/34', 'discourse', '12'],
  ['https://exemple.fr/forum/t/un-titre/12', 'discourse', '12'],
  ['https://piaille.fr/@anne/113456', 'mastodon', '113456'],
  ['https://old.reddit.com/r/france/comments/abc/titre/', 'reddit', '/r/france/comments/abc'],
  ['https://news.ycombinator.com/item?id=77', 'hackernews', '77'],
  ['https://github.com/a/b/pull/5/files', 'github', 'a/b/issues/5'],
  ['https://lemmy.world/post/9', 'lemmy', '9'],
  ['https://bsky.app/profile/a.fr/post/3k', 'bluesky', 'at://a.fr/app.bsky.feed.post/3k'],
  ['https://stackoverflow.com/questions/3/titre', 'stackexchange', '3'],
  ['https://exemple.fr/d/4-titre', 'flarum', '4'],
  ['https://blog.exemple.fr/2026/titre/', 'wordpress', '/2026/titre/'],
])('%s is a thread of %s by its address', (address, software, id) => {
  const found = threadAt(address)
  expect([found?.thread.software, found?.ref.id]).toEqual([software, id])
})

test.each(['https://blog.exemple.fr/', 'javascript:alert(1)', 'rien', 'https://github.com/a/b'])(
  '%s is no thread',
  (address) => expect(threadAt(address)).toBeUndefined(),
)
