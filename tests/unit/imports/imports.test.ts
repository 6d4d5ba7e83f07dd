import { describe, expect, test } from 'vitest'
import { database } from '@/lib/db/open.ts'
import { addEntries, fileAuthor, PEOPLE } from '@/lib/db/people.ts'
import { takeImport, untakeImport } from '@/lib/db/take.ts'
import { write } from '@/lib/db/write.ts'
import { redditor } from '@/lib/imports/people.ts'
import { lookInto } from '@/lib/privacy/look.ts'
import { exportParts } from '@/lib/privacy/transfer.ts'
import { FILES, TOOLBOX_USERS } from './files.ts'
import { everything, look, person, take } from './taking.ts'

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
