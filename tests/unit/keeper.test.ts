import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Asker } from '@/lib/bus/message.ts'
import { closeDatabase } from '@/lib/db/open.ts'
import { saveSettings } from '@/lib/db/save-settings.ts'
import { entries } from '@/lib/keeper/acts.ts'
import { card } from '@/lib/keeper/card.ts'
import { config } from '@/lib/keeper/config.ts'
import { page } from '@/lib/keeper/page.ts'
import { replies } from '@/lib/keeper/replies.ts'
import { replyStore } from '@/lib/keeper/reply-store.ts'
import { sites } from '@/lib/keeper/sites.ts'
import type { Author, Post } from '@/lib/model.ts'

const FORUM = 'https://forum.example/t/1'
const asker: Asker = { tier: 'page', url: FORUM, tabId: 1, frameId: 0 }

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  fakeBrowser.reset()
  // The fake browser grants nothing and asks nobody; these are what the handlers need.
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    host_permissions: ['*://forum.example/*'],
  } as never)
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [])
  Object.assign(browser, {
    action: { setIcon: async () => undefined },
    permissions: { contains: async () => true },
    i18n: { getUILanguage: () => 'fr' },
  })
  await saveSettings({ language: 'fr' })
})
afterEach(closeDatabase)

const camille: Author = {
  platform: 'discourse',
  host: 'forum.example',
  handle: 'camille',
  name: 'Camille',
  strength: 'handle',
  keys: ['discourse:forum.example:@camille'],
}
const noe: Author = {
  ...camille,
  handle: 'noe',
  name: 'Noé',
  keys: ['discourse:forum.example:@noe'],
}
const post = (author: Author, text: string): Post => ({
  id: `${author.handle}`,
  kind: 'post',
  author,
  text,
  link: `${FORUM}#${author.handle}`,
})
const CAPITALS = 'C’EST INADMISSIBLE VOTRE APPLICATION NE MARCHE PLUS DEPUIS HIER MATIN'

test('a tag put on from the card shows on the next page, and its undo takes it off', async () => {
  const { entryId, card: view } = await card['card.tag'](
    { author: camille, page: FORUM, tagId: 'tag-influencer', on: true },
    asker,
  )
  expect(view.tags.find((tag) => tag.id === 'tag-influencer')?.on).toBe(true)
  const look = () => page['page.posts']({ posts: [post(camille, 'a'), post(noe, 'b')] }, asker)
  expect((await look()).marks).toEqual([
    { filed: true, labels: [{ word: 'Influenceur', colour: 'violet', icon: 'megaphone' }] },
    { filed: false, labels: [] },
  ])
  await entries['entry.undo']({ entryId }, asker)
  expect((await look()).marks[0]).toEqual({ filed: true, labels: [] })
})

test('reminders come first on a mark and are counted in the language', async () => {
  for (const ruleId of ['form', 'respect']) {
    await card['card.act'](
      { author: camille, page: FORUM, act: { kind: 'reminder', ruleId } },
      asker,
    )
  }
  const { marks } = await page['page.posts']({ posts: [post(camille, 'a')] }, asker)
  expect(marks[0]?.labels[0]?.word).toBe('2 rappels')
})

test('a post in capitals is flagged and its reply comes first, with the author’s name', async () => {
  const shouting = post(camille, CAPITALS)
  const { flags } = await page['page.posts']({ posts: [shouting] }, asker)
  expect(flags[0]?.map((flag) => flag.reason)).toContainEqual(
    expect.stringMatching(/^\d+ % de majuscules$/),
  )
  const palette = await replies['replies.rank']({ post: shouting }, asker)
  expect(palette.replies[0]?.id).toBe('shouting')
  expect(palette.replies[0]?.reason).toContain('Majuscules')
  expect(palette.values.fr).toMatchObject({ name: 'Camille', link: shouting.link })
  expect(palette.language).toBe('fr')
})

test('a drafted reply stands in the history, and the next time another variant comes first', async () => {
  const shouting = post(camille, CAPITALS)
  const draft = { author: camille, page: FORUM, replyId: 'shouting', variant: 0, text: 'Bonjour' }
  await replies['reply.drafted'](draft, asker)
  const view = await card['card.read']({ author: camille }, asker)
  expect(view.entries[0]?.line).toMatch(/^Réponse préparée\s: /)
  const palette = await replies['replies.rank']({ post: shouting }, asker)
  const reply = palette.replies.find((one) => one.id === 'shouting')
  expect(reply?.order.fr[0]).toBe(1)
})

test('what was used for a flag comes first there, before what is used more elsewhere', async () => {
  const shouting = post(camille, CAPITALS)
  const own = { ruleId: 'form', tone: 'gentle' as const, group: 'own', flags: ['shouting'] }
  const named = (name: string) => ({ ...own, title: { fr: name, en: name } })
  const variants = { fr: ['Moins fort'], en: [] }
  const { ids } = await replyStore['replies.add'](
    { replies: ['Ici', 'Ailleurs'].map((name) => ({ ...named(name), variants })) },
    asker,
  )
  const [here = '', elsewhere = ''] = ids
  const draft = { author: noe, page: FORUM, variant: 0, text: 'Moins fort' }
  for (let i = 0; i < 3; i += 1)
    await replies['reply.drafted']({ ...draft, replyId: here, flag: 'shouting' }, asker)
  for (let i = 0; i < 5; i += 1)
    await replies['reply.drafted']({ ...draft, replyId: elsewhere }, asker)
  const { replies: ranked, flag } = await replies['replies.rank']({ post: shouting }, asker)
  expect(flag).toBe('shouting')
  expect(ranked[0]?.id).toBe(here)
})

test('a number key given to another tag is taken from the one that had it', async () => {
  await config['tag.save'](
    { name: 'Vip', kind: 'own', colour: 'teal', icon: 'star', preset: 1 },
    asker,
  )
  const { tags } = await card['card.read']({ author: camille }, asker)
  expect(tags.filter(({ preset }) => preset === 1).map(({ word }) => word)).toEqual(['Vip'])
  expect(tags.some(({ id }) => id === 'tag-influencer')).toBe(true)
})

test('a tag typed twice in another case is one tag', async () => {
  const first = await card['card.newTag']({ author: camille, page: FORUM, name: 'Bêta' }, asker)
  const second = await card['card.newTag']({ author: noe, page: FORUM, name: 'bêta' }, asker)
  const own = (view: typeof first) => view.card.tags.filter((tag) => tag.kind === 'own')
  expect(own(first)).toHaveLength(1)
  expect(own(second)).toEqual(own(first))
})

test('a page whose site is off, or while paused, is told nothing', async () => {
  const elsewhere = { ...asker, url: 'https://other.example/' }
  await expect(page['page.posts']({ posts: [] }, elsewhere)).rejects.toMatchObject({
    key: 'permission',
  })
  await saveSettings({ paused: true })
  expect(await page['page.hello']({ host: 'forum.example' }, asker)).toMatchObject({ on: false })
  await expect(page['page.posts']({ posts: [] }, asker)).rejects.toMatchObject({
    key: 'permission',
  })
})

test('the popup is told of a heated thread and why, and no text is kept for it', async () => {
  const angry = (index: number): Post => ({
    ...post(index % 2 ? camille : noe, `Espèce de connard numéro ${index}, ferme ta gueule`),
    id: `angry-${index}`,
  })
  const calm = Array.from({ length: 6 }, (_, i) => ({ ...post(noe, 'Merci'), id: `calm-${i}` }))
  const health = {
    site: 'discourse',
    visit: 'a',
    found: 6,
    withoutAuthor: 0,
    flagged: 0,
    gaveUp: false,
  }
  const look = async () => (await sites['site.state']({ url: FORUM, tabId: 1 }, asker)).heat
  const kept = async () => (await browser.storage.session.get(null))['thread:1:0'] as unknown[]
  await page['page.posts']({ posts: calm }, asker)
  await page['page.health'](health, asker)
  expect(await look()).toBeUndefined()

  await page['page.posts']({ posts: [0, 1, 2, 3, 4, 5].map(angry) }, asker)
  expect((await look())?.level).toBe('hot')
  expect((await look())?.parts[0]).toMatch(/^6\smessages à relire parmi les derniers$/)
  await vi.waitFor(async () => expect(await kept()).toHaveLength(12))
  expect(JSON.stringify(await kept())).not.toMatch(/connard|merci|camille|noe/i)

  // Posts below, not read yet, take nothing from it.
  const below = calm.map((one, i) => ({ ...one, id: `below-${i}`, text: '' }))
  await page['page.posts']({ posts: below }, asker)
  expect((await look())?.level).toBe('hot')

  // Another page in the same tab: what was read before is not its heat.
  await page['page.hello']({ host: 'forum.example' }, asker)
  await page['page.posts']({ posts: calm }, asker)
  expect(await look()).toBeUndefined()
})

test('the same message posted again on a page is flagged, in another message of the reader too', async () => {
  const said = 'Venez tous voir la nouvelle version de mon logiciel préféré'
  const reasonsOf = async (one: Post, from = asker) =>
    (await page['page.posts']({ posts: [one] }, from)).flags[0]?.map(({ reason }) => reason)
  const copy = { ...post(camille, `${said} !`), id: 'copy' }
  expect(await reasonsOf(post(camille, said))).toEqual([])
  expect(await reasonsOf(copy)).toEqual(['Déjà publié par la même personne'])
  // Read again as it scrolls back; and nothing on another page.
  expect(await reasonsOf(post(camille, said))).toEqual([])
  expect(await reasonsOf(copy, { ...asker, tabId: 2 })).toEqual([])
  expect(await reasonsOf({ ...post(noe, said), id: 'other' })).toEqual([
    expect.stringMatching(/^Presque le même message, 2\sfois plus haut$/),
  ])
})

test('a word that she allows is no insult in her space, and one that she adds is flagged', async () => {
  const flagsOfText = async (text: string) =>
    (await page['page.posts']({ posts: [post(camille, text)] }, asker)).flags[0]?.map(
      ({ id }) => id,
    )
  const insult = 'Tu es vraiment un pauvre crétin'
  expect(await flagsOfText(insult)).toContain('insult')
  await saveSettings({ allow: ['crétin'], block: ['schtroumpf'] })
  expect(await flagsOfText(insult)).not.toContain('insult')
  expect(await flagsOfText('Quel schtroumpf celui-là')).toContain('insult')
})
