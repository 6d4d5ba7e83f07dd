import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { onChange } from '@/lib/db/changes.ts'
import { eraseMember } from '@/lib/db/erase.ts'
import { closeDatabase } from '@/lib/db/open.ts'
import { addEntries, fileAuthor, PEOPLE } from '@/lib/db/people.ts'
import { countMembers, everyMember, everyNote, firstMembers, linesOf } from '@/lib/db/roll.ts'
import { write } from '@/lib/db/write.ts'
import type { RollFilters } from '@/lib/members/roll/filters.ts'
import { type Line, lineOf } from '@/lib/members/roll/line.ts'
import { Roll } from '@/lib/members/roll/roll.ts'
import type { Account, Author, Entry, Member, MemberMark } from '@/lib/model.ts'

const DAY = 86_400_000
const NOW = 1000 * DAY
const STAMP = { hlc: '0', by: 'm' }

const line = (
  id: string,
  name: string,
  mark: Partial<MemberMark> = {},
  member: Partial<Member> = {},
  account: Partial<Account> = {},
): Line =>
  lineOf(
    {
      ...STAMP,
      id,
      createdAt: NOW - 100 * DAY,
      purpose: 'relation',
      mark: { tags: [], reminders: 0, lastAt: NOW - DAY, ...mark },
      ...member,
    },
    [
      {
        ...STAMP,
        id: `a-${id}`,
        memberId: id,
        platform: 'forum',
        host: 'forum.example',
        name,
        strength: 'handle',
        keys: [`forum:forum.example:@${id}`],
        earlier: [],
        ...account,
      },
    ],
  )

describe('the roll', () => {
  const roll = new Roll()
  const shown = (filters: RollFilters) => roll.rows(roll.find(filters, NOW)).map((row) => row?.id)

  for (const one of [
    line('camille', 'Camille Dœuf', {
      tags: ['tag-influencer'],
      inform: NOW,
      lastAt: NOW - 90 * DAY,
    }),
    line('zoe', 'Zoé', { reminders: 2 }, {}, { earlier: [{ name: 'Camélia', until: 1 }] }),
    line('mehdi', 'Mehdi', { lastAt: NOW }, { createdAt: NOW - 3 * DAY }, { host: 'b.example' }),
    line('ada', 'Ada', { tags: ['tag-newcomer'] }, { purpose: 'influence' }, { handle: 'ada_l' }),
  ]) {
    roll.put(one)
  }
  roll.annotate('mehdi', ['A signalé le bug 412, très précise'])
  roll.annotate('ada', ['Vue avec Camille au salon'])

  test.each<[RollFilters, string[]]>([
    [{}, ['mehdi', 'zoe', 'ada', 'camille']],
    [{ sort: 'name' }, ['ada', 'camille', 'mehdi', 'zoe']],
    [{ sort: 'filed' }, ['mehdi', 'camille', 'zoe', 'ada']],
    [{ q: 'ZOE' }, ['zoe']],
    [{ q: 'doeuf' }, ['camille']],
    [{ q: 'da_l' }, ['ada']],
    [{ q: 'bug tres' }, ['mehdi']],
    [{ q: 'bug absent' }, []],
    // The name that begins with it, then the earlier name, then the note.
    [{ q: 'cam' }, ['camille', 'zoe', 'ada']],
    [{ tag: 'tag-influencer' }, ['camille']],
    [{ reminders: 'yes' }, ['zoe']],
    [{ silent: '60' }, ['camille']],
    [{ new: '30' }, ['mehdi', 'ada']],
    [{ inform: 'yes' }, ['camille']],
    [{ host: 'b.example' }, ['mehdi']],
    [{ silent: 'nonsense' }, ['mehdi', 'zoe', 'ada', 'camille']],
  ])('through %j', (filters, ids) => {
    expect(shown(filters)).toEqual(ids)
  })

  test('counts its views and tells what several people wear', () => {
    expect(roll.views(NOW)).toEqual({
      ...{ influencers: 1, newcomers: 2, ladder: 1, silent: 1, inform: 1 },
    })
    expect(roll.hosts()).toEqual(['forum.example', 'b.example'])
    expect(roll.wornByAll(['camille'])).toEqual(['tag-influencer'])
    expect(roll.wornByAll(['camille', 'ada'])).toEqual([])
  })

  test('keeps the ordinals of the others when somebody changes or goes', () => {
    const [before] = roll.find({ q: 'mehdi' }, NOW)
    roll.put(line('zoe', 'Zoé Renommée', { lastAt: NOW + DAY }))
    roll.remove('ada')
    expect(shown({})).toEqual(['zoe', 'mehdi', 'camille'])
    expect(roll.find({ q: 'mehdi' }, NOW)[0]).toBe(before)
    expect(roll.size).toBe(3)
  })
})

describe('the roll in the database', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory()
  })
  afterEach(closeDatabase)

  const author = (handle: string): Author => ({
    platform: 'forum',
    host: 'forum.example',
    name: handle,
    handle,
    strength: 'handle',
    keys: [`forum:forum.example:@${handle}`],
  })
  const act = (handle: string, ...entries: Partial<Entry>[]) =>
    write([...PEOPLE], async (writing) => {
      const { member } = await fileAuthor(writing, author(handle), 'relation')
      const made = entries.map((entry) => ({ kind: 'note' as const, at: writing.now, ...entry }))
      const added = await addEntries(writing, member, made)
      return { memberId: member.id, entryIds: added.map(({ id }) => id) }
    })
  const everybody = async () => {
    const lines: Line[] = []
    for await (const chunk of everyMember()) lines.push(...chunk)
    return lines
  }

  test('has everybody but the erased, with the notes that stand', async () => {
    const { entryIds } = await act('camille', { text: 'première' }, { text: 'reprise' })
    await act('camille', { undo: true, supersedes: entryIds[1] as string })
    await act('noe', { kind: 'consent' })
    const gone = await act('zoe', { text: 'partie' })
    await eraseMember(gone.memberId)
    expect((await everybody()).map(({ row }) => row.name).sort()).toEqual(['camille', 'noe'])
    const notes = await everyNote()
    expect([...notes.values()]).toEqual([['première']])
    const first = await firstMembers(1)
    expect(first.map(({ row }) => row.name)).toEqual(['noe'])
    expect(await countMembers()).toBe(2)
  })

  test('has linked members once, under the one who speaks for them', async () => {
    const { memberId: one } = await act('camille', { text: 'ici' })
    const { memberId: two, entryIds } = await act('camille_d', { text: 'là' })
    await write([...PEOPLE], async ({ tx, again }) => {
      const members = tx.objectStore('members')
      const part = (await members.get(two)) as Member
      await members.put({ ...part, ...again(part), into: one })
    })
    const lines = await everybody()
    expect(lines.map(({ row }) => row.id)).toEqual([one])
    expect(lines[0]?.row.place).toContain('camille_d')
    expect((await everyNote()).get(one)?.sort()).toEqual(['ici', 'là'])
    expect(await countMembers()).toBe(1)
    const told = await linesOf(entryIds)
    expect(told.get(two)).toBeUndefined()
    expect(told.get(one)?.notes.sort()).toEqual(['ici', 'là'])
  })

  test('shows no tag or reminder that has run out', async () => {
    const past = Date.now() - DAY
    await act('camille', { kind: 'reminder', at: past, expires: Date.now() + 5 })
    await new Promise((resolve) => setTimeout(resolve, 6))
    expect((await everybody())[0]?.row.reminders).toBe(0)
  })

  test('a write tells which records it wrote, and these lead to their members', async () => {
    const heard = new Promise<readonly string[] | undefined>((resolve) => {
      const end = new AbortController()
      onChange((_stores, ids) => {
        end.abort()
        resolve(ids)
      }, end.signal)
    })
    const { memberId } = await act('camille', { text: 'une note' })
    const lines = await linesOf((await heard) ?? [])
    expect([...lines.keys()]).toEqual([memberId])
    expect(lines.get(memberId)?.notes).toEqual(['une note'])
    await eraseMember(memberId)
    expect((await linesOf([memberId])).get(memberId)).toBeUndefined()
  })
})
