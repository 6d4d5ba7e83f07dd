import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { allOf } from '@/lib/db/config.ts'
import { pastImports } from '@/lib/db/imports.ts'
import { closeDatabase, database } from '@/lib/db/open.ts'
import { addEntries, fileAuthor, findFiled, journalOf, PEOPLE } from '@/lib/db/people.ts'
import { readSettings } from '@/lib/db/settings.ts'
import { takeImport, untakeImport } from '@/lib/db/take.ts'
import { write } from '@/lib/db/write.ts'
import type { Choices } from '@/lib/imports/draft.ts'
import { redditor } from '@/lib/imports/people.ts'
import { lookInto } from '@/lib/privacy/look.ts'
import { exportParts } from '@/lib/privacy/transfer.ts'
import { FILES, TOOLBOX_USERS } from './files.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(closeDatabase)

const look = (text: string, choices: Choices = {}) =>
  lookInto(new Blob([text]), 'file', choices, (key) => key)
const take = async (text: string, choices: Choices = {}) => {
  const looked = await look(text, choices)
  await takeImport(looked.id as string)
  return looked
}
const everything = async () => JSON.parse((await exportParts('1')).join('')).records
/** Tags and lines of a person found under a key. */
async function person(key: string) {
  const [filed] = await findFiled([[key]])
  if (!filed) return undefined
  const [journal, tags] = await Promise.all([journalOf(filed.member.id), allOf('tags')])
  const names = new Map(tags.map(({ id, name }) => [id, name]))
  return {
    tags: filed.member.mark.tags.map((id) => names.get(id) ?? id).sort(),
    lines: journal
      .filter(({ kind }) => kind !== 'tag-on')
      .map(({ kind, text, page, at }) => ({ kind, text, page, at })),
  }
}

describe('a file of each format', () => {
  test.each(['toolbox-notes', 'toolbox-notes 5'] as const)('%s', async (file) => {
    const { format, needs, refused } = await look(FILES[file])
    expect([format, needs]).toEqual(['toolbox-notes', 'place'])
    expect(refused).toEqual([{ where: 'no such name!', why: 'noName' }])
    await take(FILES[file], { place: 'r/demo' })
    const camille = await person('reddit:reddit.com:@camille_d')
    expect(camille?.tags).toEqual(['tag-contributor'])
    const at = 1_700_000_000_000
    expect(camille?.lines).toEqual(
      expect.arrayContaining([
        {
          kind: 'note',
          text: 'Answers newcomers & thanks them — u/modA',
          page: 'https://www.reddit.com/r/demo/comments/1abc23/',
          at,
        },
        {
          kind: 'warning',
          text: '[abusewarn] Insult in a thread — u/modB',
          page: 'https://www.reddit.com/r/demo/comments/2xyz99/-/k3y/',
          at: 1_690_000_000_000,
        },
        expect.objectContaining({ page: 'https://www.reddit.com/message/messages/8qq' }),
      ]),
    )
    expect(camille?.lines).toHaveLength(3)
    expect((await person('reddit:reddit.com:@mehdi'))?.lines[0]).toMatchObject({ kind: 'sanction' })
  })

  test('toolbox-config', async () => {
    const { added, refused } = await take(FILES['toolbox-config'])
    expect(added).toMatchObject({ replies: 2, members: 0 })
    expect(refused).toEqual([{ where: 'removalReasons[1]', why: 'noContent' }])
    const replies = (await allOf('replies')).sort((a, b) => a.order - b.order)
    expect(replies.map(({ title }) => title.fr)).toEqual(['Off topic', 'Thanks'])
    expect(replies[0]?.variants.fr[0]).toBe(
      'Hello {handle},\n\nCe message s’éloigne du sujet : {title}.\n\n— the moderators of {space}',
    )
  })

  test('res', async () => {
    const { added } = await take(FILES.res)
    expect(added).toMatchObject({ members: 1, replies: 1, tags: 2 })
    const camille = await person('reddit:reddit.com:@camille_d')
    expect(camille?.tags).toEqual(['helpful'])
    expect(camille?.lines[0]?.page).toBe('https://www.reddit.com/r/a/1')
    expect((await allOf('replies'))[0]?.variants.fr).toEqual(['Merci {handle}'])
    await take(FILES['res 0'])
    expect((await person('reddit:reddit.com:@mehdi'))?.tags).toEqual(['watch'])
  })

  test('utags', async () => {
    const { added, refused } = await take(FILES.utags)
    expect(added.members).toBe(3)
    expect(refused.map(({ why }) => why).sort()).toEqual(['deleted', 'noAddress'])
    const camille = await person('mastodon:piaille.fr:@camille')
    expect(camille?.tags).toEqual(['contributrice', 'relais'])
    expect(camille?.lines[0]?.text).toBe('Vue au salon')
    // Which software the forum runs is not in the address: found as an account of each.
    expect((await person('discourse:forum.example:@zoe'))?.tags).toEqual(['forum'])
    expect((await person('flarum:forum.example:@zoe'))?.tags).toEqual(['forum'])
    expect((await person('github:github.com:@ada-l'))?.tags).toEqual(['dev'])
  })

  test('reddit-enhancer', async () => {
    await take(FILES['reddit-enhancer'])
    const camille = await person('reddit:reddit.com:@camille_d')
    expect(camille).toMatchObject({ tags: ['Reliable'], lines: [{ text: 'Quotes her sources' }] })
  })

  test.each([
    ['mastodon-blocks', 'mastodon:bad.example:@spam', ['blocked']],
    ['mastodon-mutes', 'mastodon:loud.example:@noisy', ['muted']],
    ['mastodon-follows', 'mastodon:mastodon.social:@ada', ['followed']],
    ['mastodon-lists', 'mastodon:piaille.fr:@radio', ['Presse']],
  ] as const)('%s', async (file, key, tags) => {
    const { format } = await take(FILES[file])
    expect(format).toBe(file)
    expect((await person(key))?.tags).toEqual(tags)
  })

  test('utags of an older version', async () => {
    expect(await take(FILES['utags 2'])).toMatchObject({ format: 'utags' })
    expect((await person('github:github.com:@ada-l'))?.tags).toEqual(['dev'])
  })

  test('the colours of tags come along, and presets that nobody wears', async () => {
    await take(FILES.res)
    await take(FILES['reddit-enhancer'])
    await take(FILES['toolbox-config'])
    const colours = (await allOf('tags')).map(({ name, colour }) => [name, colour])
    expect(Object.fromEntries(colours)).toEqual({
      ...{ helpful: 'teal', Expert: 'blue', Reliable: 'violet', 'Needs help': 'red' },
    })
  })

  test('the filters that Mastodon’s API answers', async () => {
    await take(FILES['mastodon-filters api'])
    const alerts = (await allOf('alerts')).map(({ name, query }) => [name, query])
    expect(alerts.sort()).toEqual([
      ['Panne', '"en panne"'],
      ['rembours', 'rembours*'],
    ])
  })

  test('mastodon-filters', async () => {
    await take(FILES['mastodon-filters'])
    expect(await allOf('alerts')).toMatchObject([{ name: 'Velours', query: '"Velours" OR velou*' }])
  })

  test('discourse-notes', async () => {
    await take(FILES['discourse-notes'])
    expect((await person('discourse:forum.example:@camille'))?.lines).toEqual([
      {
        kind: 'note',
        text: 'A relancé le sujet trois fois « Vos retours » — @modo',
        page: 'https://forum.example/t/12/3',
        at: Date.parse('2026-03-02T10:00:00.000Z'),
      },
    ])
  })

  test('discourse-words', async () => {
    const { id } = await take(FILES['discourse-words'])
    expect((await readSettings()).block).toEqual(['arnaque', 'bidule'])
    await untakeImport(id as string)
    expect((await readSettings()).block).toEqual([])
  })

  test('csv, by its headings and by hers', async () => {
    await take(FILES.csv)
    const camille = await person('generic:forum.example:@camille')
    expect(camille?.tags).toEqual(['presse', 'relais'])
    expect(camille?.lines[0]).toMatchObject({ text: 'Deux\nlignes', at: Date.UTC(2026, 10, 2) })
    expect((await person('mastodon:mastodon.social:@ada'))?.tags).toEqual(['influenceur'])
    const odd = await look('a;b\nzoe;bonjour\n')
    expect(odd).toMatchObject({ format: 'csv', needs: 'mapping', columns: { head: ['a', 'b'] } })
    const said = { mapping: { handle: 0, note: 1 }, place: 'discourse' }
    expect(await look('a;b\nzoe;bonjour\n', said)).toMatchObject({ added: { members: 0 } })
    await take('a;b\nzoe;bonjour\n', { ...said, place: 'forum.example' })
    expect((await person('generic:forum.example:@zoe'))?.lines[0]?.text).toBe('bonjour')
  })
})

test.each(Object.entries(FILES))(
  '%s, taken twice adds nothing, taken back leaves nothing',
  async (_name, text) => {
    const before = await everything()
    const choices = { place: 'forum.example' }
    const { id } = await take(text, choices)
    const after = await everything()
    const again = await look(text, choices)
    expect(Object.values(again.added).reduce((a, b) => a + b, 0)).toBe(0)
    expect(await everything()).toEqual(after)
    await untakeImport(id as string)
    expect(await everything()).toEqual(before)
    expect(await pastImports()).toEqual([])
  },
)

describe('somebody who is filed already', () => {
  const filed = (text: string) =>
    write([...PEOPLE], async (writing) => {
      const { member } = await fileAuthor(writing, redditor('camille_d') as never, 'relation')
      await addEntries(writing, member, [{ kind: 'note', text, at: writing.now }])
    })

  test('gets what is new, and keeps what they had when it is taken back', async () => {
    await filed('la première')
    const looked = await take(FILES['toolbox-notes'])
    expect(looked).toMatchObject({ merged: 1, merges: [{ name: 'Camille_D', into: 'camille_d' }] })
    expect((await person('reddit:reddit.com:@camille_d'))?.lines).toHaveLength(4)
    await untakeImport(looked.id as string)
    const left = await person('reddit:reddit.com:@camille_d')
    expect(left).toMatchObject({ tags: [], lines: [{ text: 'la première' }] })
  })

  test('stays with what was written since, when the import that filed them is taken back', async () => {
    const { id } = await take(FILES['toolbox-notes'])
    await filed('écrite depuis')
    expect((await untakeImport(id as string)).kept).toBe(2)
    expect((await person('reddit:reddit.com:@camille_d'))?.lines).toMatchObject([
      { text: 'écrite depuis' },
    ])
    expect(await person('reddit:reddit.com:@mehdi')).toBeUndefined()
  })
})

test.each([
  [
    'windows-1252',
    Uint8Array.from('Pseudonyme;Site;Note\r\nzo\xe9;forum.example;tr\xe8s p\xe9dagogue', (char) =>
      char.charCodeAt(0),
    ),
  ],
  [
    'UTF-16',
    new Uint8Array(
      Buffer.from('\uFEFFPseudonyme\tSite\tNote\r\nzoé\tforum.example\ttrès pédagogue', 'utf16le'),
    ),
  ],
])('a spreadsheet in %s is read with its accents', async (_name, bytes) => {
  const { id } = await lookInto(new Blob([bytes]), 'f.csv', {}, (key) => key)
  await takeImport(id as string)
  const zoe = await person('generic:forum.example:@zoé')
  expect(zoe?.lines).toMatchObject([{ text: 'très pédagogue' }])
})

test('names that several people here have are said, and what has outlived its time', async () => {
  for (const [platform, key] of [
    ['discourse', 'discourse:forum.example:@camille'],
    ['flarum', 'flarum:forum.example:@camille'],
  ] as const) {
    const author = { platform, host: 'forum.example', handle: 'camille', name: 'Camille' }
    await write([...PEOPLE], (writing) =>
      fileAuthor(writing, { ...author, strength: 'handle', keys: [key] }, 'relation'),
    )
  }
  expect((await look(FILES.csv)).merges).toMatchObject([{ name: 'camille', several: true }])
  // Warned and banned years ago: kept for twelve months.
  expect(await look(FILES['toolbox-notes'])).toMatchObject({ old: 2 })
})

test('of a backup it is said what is new, what is brought up to date and what is newer here', async () => {
  await take(FILES['reddit-enhancer'])
  const backup = (await exportParts('1')).join('')
  const db = await database()
  const [tag] = await db.getAll('tags')
  if (!tag) throw new Error('no tag')
  // Written on since, here; and in the file of another.
  await db.put('tags', { ...tag, name: 'Very reliable', hlc: `z${tag.hlc.slice(1)}` })
  const [account] = await db.getAll('accounts')
  const later = backup.replaceAll(account?.hlc ?? '', `y${account?.hlc.slice(1)}`)
  await db.clear('entries')
  const looked = await look(later)
  expect(looked).toMatchObject({ changed: { accounts: 1 }, newer: 1 })
  expect(looked.added.entries).toBeGreaterThan(0)
})

test('an import that fails midway leaves nothing', async () => {
  const { id } = await look(FILES['toolbox-notes'])
  const before = await everything()
  const db = await database()
  const chunk = await db.get('staging', `${id}/0`)
  // A record without an id can't be stored: the last of many.
  await db.put('staging', {
    id: `${id}/0`,
    staged: [...(chunk?.staged ?? []), ['tags', { hlc: '', by: '' } as never]],
  })
  await expect(takeImport(id as string)).rejects.toThrow()
  expect(await everything()).toEqual(before)
})

test('a bomb in a Toolbox file is stopped', async () => {
  const { deflateSync } = await import('node:zlib')
  const blob = deflateSync(Buffer.alloc(40 * 1024 * 1024, 32)).toString('base64')
  await expect(look(JSON.stringify({ ver: 6, constants: {}, blob }))).rejects.toThrow('tooBig')
})

test.each([
  ['{"a":1}', 'unknown'],
  ['[1,2]', 'unknown'],
  ['{"ver":3,"users":{}}', 'oldToolbox'],
  ['{"ver":7,"blob":""}', 'newer'],
  ['{"ver":6,"blob":"!!"}', 'broken'],
  ['{"redditUserTags":{}}', 'empty'],
  ['\u0000\u0001binary', 'unknown'],
  ['', 'empty'],
])('%s is refused as %s', async (text, key) => {
  await expect(look(text)).rejects.toThrow(key)
})

test('the names of a file are data, whatever they are called', async () => {
  const names = ['__proto__', 'constructor', 'toString']
  const users = Object.fromEntries(names.map((name) => [name, TOOLBOX_USERS.mehdi]))
  await take(
    `{"ver":5,"constants":{"users":[]},"users":${JSON.stringify(users).replace('"constructor"', '"__proto__":{"ns":[{"n":"x"}]},"constructor"')}}`,
  )
  expect(({} as { ns?: unknown }).ns).toBeUndefined()
  expect(await person('reddit:reddit.com:@__proto__')).toBeDefined()
})
