import { afterAll, beforeAll, expect, it } from 'vitest'
import { readIn } from './support/reading.ts'
import { startTab, type Tab } from './support/tab.ts'
import { TALK } from './themes.ts'
import { COMMENTS } from './themes-comments.ts'
import { FORUMS } from './themes-forums.ts'

const NOW = Date.parse('2026-03-01T12:00:00Z')
const DAY = 86_400_000

let tab: Tab
beforeAll(async () => {
  tab = await startTab()
})
afterAll(() => tab?.close())

// Our own pages, in the markup of much-used software: none of it is known to the generic reader.
it.each([...FORUMS, ...COMMENTS])(
  'reads $name: everybody, nobody else, when and what',
  async ({ page }) => {
    const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>x</title></head><body>${page(TALK)}</body></html>`
    const url = 'https://quelque-part.example/sujet/1'
    const shown = await tab.open(url, Buffer.from(html))
    const { posts, sure } = await readIn(shown, url, NOW, true)
    await shown.close()
    expect(posts.map(({ name }) => name)).toEqual(TALK.map(({ name }) => name))
    for (const [at, { text, ...due }] of TALK.entries()) {
      expect(posts[at]?.text).toContain(text)
      expect(Math.abs((posts[at]?.at ?? 0) - Date.parse(due.at)), due.name).toBeLessThan(DAY)
      expect(posts[at]?.mark).toContain(due.name)
    }
    // Built class names say nothing: less sure, and said so.
    expect(sure).toBeGreaterThan(0.4)
  },
)
