import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paint } from '@/lib/watch/paint.ts'
import { GROUPS } from './query-cases.ts'
import { FAULTS } from './query-faults.ts'

const painted = (query: string) =>
  paint(query)
    .filter(({ kind }) => kind !== 'blank')
    .map(({ kind, text }) => `${kind}:${text}`)

test('operators, fields, phrases, tags and what is excluded are told apart', () => {
  expect(painted('mairie OU "conseil municipal" #rennes -pont title:gare')).toEqual([
    'word:mairie',
    'operator:OU',
    'phrase:"conseil municipal"',
    'tag:#rennes',
    'operator:-',
    'out:pont',
    'field:title:',
    'word:gare',
  ])
  expect(painted('gare SAUF (train "à quai")')).toEqual(
    ['word:gare', 'operator:SAUF', 'out:(train "à quai")'].flatMap((one) =>
      one.startsWith('out') ? ['operator:(', 'out:train "à quai"', 'operator:)'] : [one],
    ),
  )
})

test('what is wrong is one of the pieces, at its place', () => {
  expect(painted('mairie ("conseil')).toEqual(['word:mairie', 'operator:(', 'wrong:"conseil'])
  expect(painted('mairie foo:bar pont')).toEqual(['word:mairie', 'wrong:foo:'])
  expect(painted('mairie OU')).toEqual(['word:mairie', 'wrong:OU'])
})

test('the pieces of any query are the query', () => {
  const queries = [
    ...GROUPS.flatMap(({ yes, no }) => [...yes, ...no]),
    ...FAULTS.map(([query]) => query),
  ]
  const whole = (query: string) =>
    paint(query)
      .map(({ text }) => text)
      .join('')
  expect(queries.filter((query) => whole(query) !== query)).toEqual([])
  const bits = fc.constantFrom(
    ...'ab -("«»)OU NEAR/ET"~*=#@:',
    'title:',
    '👏',
    '\ud83d',
    'é',
    '\u0301',
  )
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 40 }), (all) => whole(all.join('')) === all.join('')),
  )
})
