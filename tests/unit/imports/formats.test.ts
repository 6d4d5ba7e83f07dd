import { describe, expect, test } from 'vitest'
import { allOf } from '@/lib/db/config.ts'
import { pastImports } from '@/lib/db/imports.ts'
import { readSettings } from '@/lib/db/settings.ts'
import { untakeImport } from '@/lib/db/take.ts'
import { FILES } from './files.ts'
import { everything, look, person, take } from './taking.ts'

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
