import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Asker } from '@/lib/bus/message.ts'
import { closeDatabase, database } from '@/lib/db/open.ts'
import { saveSettings } from '@/lib/db/save-settings.ts'
import { card } from '@/lib/keeper/card.ts'
import { identities } from '@/lib/keeper/identities.ts'
import type { Author } from '@/lib/model.ts'
import { identity } from '@/lib/sites/identity.ts'
import { SITES } from '@/lib/sites/index.ts'

const asker: Asker = { tier: 'page', url: 'https://forum.example/t/1', tabId: 1, frameId: 0 }

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  fakeBrowser.reset()
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [])
  Object.assign(browser, { i18n: { getUILanguage: () => 'en' } })
  await saveSettings({ language: 'en' })
})
afterEach(closeDatabase)

const on = (platform: string, handle: string, fields: Partial<Author> = {}): Author => ({
  platform,
  host: `${platform}.example`,
  handle,
  name: handle,
  strength: 'handle',
  keys: [`${platform}:${platform}.example:@${handle.toLowerCase()}`],
  ...fields,
})
const note = (author: Author, text: string) =>
  card['card.note']({ author, page: 'https://forum.example/t/1', text }, asker)
const read = (author: Author) => card['card.read']({ author, all: true }, asker)
const lines = async (author: Author) => (await read(author)).entries.map(({ line }) => line).sort()

describe('accounts of one person', () => {
  const forum = on('discourse', 'Camille')
  const fedi = on('mastodon', 'camille@piaille.fr', {
    host: 'piaille.fr',
    keys: ['mastodon:piaille.fr:@camille'],
  })

  test('the same handle elsewhere is asked about, never linked by itself', async () => {
    await note(forum, 'on the forum')
    const view = await read(fedi)
    expect(view.memberId).toBeUndefined()
    expect(view.hints).toMatchObject([{ kind: 'link' }])
    expect(view.hints[0]?.sentence).toContain('@Camille')
  })

  test('linked, they are one member with one history; apart again, each has its own', async () => {
    await note(forum, 'on the forum')
    await note(fedi, 'on the network')
    const [hint] = (await read(fedi)).hints
    const accountId = hint?.kind === 'link' ? hint.accountId : ''
    const { linkedId } = await identities['card.link']({ author: fedi, accountId }, asker)
    const both = ['Note: on the forum', 'Note: on the network']
    expect(await lines(forum)).toEqual(both)
    expect(await lines(fedi)).toEqual(both)
    expect((await read(forum)).memberId).toBe((await read(fedi)).memberId)
    expect((await read(forum)).hints).toEqual([])
    await note(fedi, 'while linked')
    await identities['card.unlink']({ accountId: linkedId }, asker)
    expect(await lines(forum)).toEqual(['Note: on the forum'])
    expect(await lines(fedi)).toEqual(['Note: on the network', 'Note: while linked'])
  })

  test('an account linked before anything was written is forgotten when it is taken apart', async () => {
    await note(forum, 'on the forum')
    const [hint] = (await read(fedi)).hints
    const accountId = hint?.kind === 'link' ? hint.accountId : ''
    const { linkedId } = await identities['card.link']({ author: fedi, accountId }, asker)
    await identities['card.unlink']({ accountId: linkedId }, asker)
    expect((await read(fedi)).memberId).toBeUndefined()
    expect(JSON.stringify(await (await database()).getAll('accounts'))).not.toContain('piaille')
  })

  test('said to be somebody else, it is not asked again', async () => {
    await note(forum, 'on the forum')
    const [hint] = (await read(fedi)).hints
    const accountId = hint?.kind === 'link' ? hint.accountId : ''
    await identities['card.apart']({ author: fedi, accountId }, asker)
    expect((await read(fedi)).hints).toEqual([])
  })

  test('a profile that links to another account suggests it, filed or not', async () => {
    await note(forum, 'on the forum')
    const links = ['https://mastodon.social/@cam', 'https://forum.example/about', 'not an address']
    const view = await card['card.read']({ author: forum, links }, asker)
    expect(view.hints).toMatchObject([{ kind: 'profile', profile: links[0] }])
    await identities['card.link']({ author: forum, profile: links[0] as string }, asker)
    expect((await read(forum)).accounts.map(({ host }) => host)).toEqual([
      'discourse.example',
      'mastodon.social',
    ])
  })

  test('a page cannot link an account that was not suggested for its author', async () => {
    await note(forum, 'on the forum')
    await note(on('discourse', 'noe'), 'somebody else')
    const { accounts } = await read(forum)
    const accountId = accounts[0]?.id ?? ''
    await expect(
      identities['card.link']({ author: on('phpbb', 'zoe'), accountId }, asker),
    ).rejects.toMatchObject({ key: 'refused' })
  })

  test('handles that name a function suggest nobody', async () => {
    await note(on('discourse', 'admin'), 'the forum’s')
    expect((await read(on('phpbb', 'admin'))).hints).toEqual([])
  })
})

/** One author as each site shows them, before and after a change of handle or name. */
describe.each(SITES.map((site) => [site.id, site] as const))('renames on %s', (_, site) => {
  const host = site.hosts?.[0] ?? 'host.example'
  const seen = (handle: string | undefined, stableId: string | undefined, name: string) => {
    const author = identity(site, { handle, stableId, name }, host, `https://${host}/page`)
    if (author === undefined) throw new Error(`${site.id} shows nobody`)
    return author
  }
  const showsId = site.posts.some(({ stableId }) => stableId) || site.profileId !== undefined

  test.runIf(showsId)('an id that stays keeps the history, silently', async () => {
    await note(seen('oldhandle', '4711', 'Old Name'), 'kept')
    const after = seen('newhandle', '4711', 'New Name')
    expect(await lines(after)).toEqual(['Note: kept'])
    // Seen once under both, the new handle is enough where a page shows no id.
    expect(await lines(seen('newhandle', undefined, 'New Name'))).toEqual(['Note: kept'])
    await note(after, 'more')
    const view = await read(after)
    expect(view.hints).toEqual([])
    expect(view.earlier).toMatchObject([{ handle: expect.stringContaining('oldhandle') }])
    expect(await lines(seen('newhandle', undefined, 'New Name'))).toHaveLength(2)
  })

  test('without an id, a new handle under the same name is asked about', async () => {
    await note(seen('oldhandle', undefined, 'Camille Durand'), 'kept')
    const after = seen('newhandle', undefined, 'Camille Durand')
    const before = await read(after)
    expect(before.memberId).toBeUndefined()
    expect(before.hints).toMatchObject([{ kind: 'renamed' }])
    const [hint] = before.hints
    const accountId = hint?.kind === 'renamed' ? hint.accountId : ''
    await identities['card.link']({ author: after, accountId }, asker)
    expect(await lines(after)).toEqual(['Note: kept'])
    expect((await read(after)).accounts.filter(({ former }) => former)).toMatchObject([
      { handle: expect.stringContaining('oldhandle') },
    ])
  })

  test('a handle that somebody else took does not bring the history along', async () => {
    if (!showsId) return
    await note(seen('oldhandle', '1', 'Old Name'), 'kept')
    expect((await read(seen('oldhandle', '2', 'Other Name'))).memberId).toBeUndefined()
  })
})
