import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markOf, standing } from '@/lib/members/journal.ts'
import type { Entry } from '@/lib/model.ts'

const entry = (id: string, fields: Partial<Entry>): Entry => ({
  id,
  hlc: id.padStart(13, '0'),
  by: 'm',
  memberId: 'p',
  kind: 'note',
  at: Number(id),
  ...fields,
})

test('a tag taken off is no longer worn, and its undo puts it back', () => {
  const on = entry('1', { kind: 'tag-on', tagId: 'a' })
  const off = entry('2', { kind: 'tag-off', tagId: 'a' })
  const undo = entry('3', { kind: 'tag-off', supersedes: '2', undo: true })
  expect(markOf([on], 10).tags).toEqual(['a'])
  expect(markOf([on, off], 10).tags).toEqual([])
  expect(markOf([on, off, undo], 10).tags).toEqual(['a'])
})

test('the undo of an undo lets the first act stand again', () => {
  const note = entry('1', { text: 'x' })
  const undo = entry('2', { supersedes: '1', undo: true })
  const redo = entry('3', { supersedes: '2', undo: true })
  expect(standing([note, undo])).toEqual([])
  expect(standing([note, undo, redo])).toEqual([note])
})

test('a reminder counts until it expires, and says when the mark changes', () => {
  const reminder = entry('1', { kind: 'reminder', expires: 100 })
  expect(markOf([reminder], 99)).toMatchObject({ reminders: 1, expires: 100 })
  expect(markOf([reminder], 100).reminders).toBe(0)
})

const journals = fc.array(
  fc.record({
    kind: fc.constantFrom<Entry['kind']>('note', 'tag-on', 'tag-off', 'reminder'),
    tagId: fc.constantFrom('a', 'b', 'c'),
    back: fc.integer({ min: 0, max: 5 }),
    undo: fc.boolean(),
  }),
  { maxLength: 30 },
)

test('two journals joined in any order, any number of times, give one mark', () => {
  fc.assert(
    fc.property(journals, fc.array(fc.nat()), (made, shuffle) => {
      const entries = made.map(({ kind, tagId, back, undo }, index) =>
        entry(String(index + 1), {
          kind,
          tagId,
          ...(undo && index >= back && back > 0
            ? { supersedes: String(index + 1 - back), undo: true as const }
            : {}),
        }),
      )
      const mixed = [...entries, ...entries]
      shuffle.forEach((seed, index) => {
        const [moved] = mixed.splice(seed % Math.max(mixed.length, 1), 1)
        if (moved !== undefined) mixed.splice(index % (mixed.length + 1), 0, moved)
      })
      expect(markOf(mixed, 1000)).toEqual(markOf(entries, 1000))
    }),
  )
})
