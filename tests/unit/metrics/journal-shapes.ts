import * as fc from 'fast-check'

/** Days on which the calendar or a clock is odd in some zone: ends of months, leap day, changes. */
const ODD_DAYS = [
  [2024, 1, 28],
  [2024, 1, 29],
  [2024, 2, 1],
  [2026, 2, 8],
  [2026, 2, 29],
  [2026, 3, 5],
  [2026, 9, 4],
  [2026, 9, 25],
  [2026, 10, 1],
  [2026, 11, 31],
  [2027, 0, 1],
] as const
const HALF_HOURS = 48

/** A time (ms) around an odd day, on any half hour of it and with some milliseconds. */
export const moment = fc
  .tuple(fc.constantFrom(...ODD_DAYS), fc.nat(HALF_HOURS), fc.nat(2), fc.nat(999))
  .map(([[y, m, d], half, day, ms]) => Date.UTC(y, m, d + day) + half * 1_800_000 + ms)

const pick = <T>(...values: T[]) => fc.constantFrom(...values)

/** Something done to the store: what it does is told by its name. */
export const act = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('find' as const),
      at: moment,
      n: fc.nat(40),
      author: fc.nat(6),
      place: fc.nat(3),
      alerts: fc.subarray(['a1', 'a2', 'a3']),
      verdict: pick(
        'positive' as const,
        'negative' as const,
        'neutral' as const,
        'uncertain' as const,
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('state' as const),
      n: fc.nat(40),
      state: pick('new' as const, 'seen' as const, 'done' as const, 'irrelevant' as const),
      at: moment,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('tone' as const),
      n: fc.nat(40),
      corrected: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('reply' as const),
      author: fc.nat(6),
      n: fc.nat(40),
      at: moment,
      names: fc.boolean(),
      deep: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('step' as const),
      author: fc.nat(6),
      kind: pick('reminder' as const, 'warning' as const, 'sanction' as const),
      rule: pick('form', 'insults'),
      at: moment,
      days: pick(0, 1, 90),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('tag' as const),
      author: fc.nat(6),
      on: fc.boolean(),
      tag: pick('tag-relay', 'tag-towatch'),
      at: moment,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('appeal' as const),
      n: fc.nat(60),
      outcome: pick('open' as const, 'upheld' as const, 'reversed' as const),
      at: moment,
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const), n: fc.nat(60) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('sent' as const), n: fc.nat(60), at: moment }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('link' as const), author: fc.nat(6), other: fc.nat(6) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('erase' as const), author: fc.nat(6) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('import' as const) }) },
)
export type Act = typeof act extends fc.Arbitrary<infer A> ? A : never

/** A life of a store: many acts, one after another. */
export const life = fc.array(act, { minLength: 0, maxLength: 40 })
