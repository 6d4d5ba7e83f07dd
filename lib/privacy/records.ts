import * as v from 'valibot'
import { AnnotationInput, DayInput, TargetInput } from '../bus/figures-inputs.ts'
import { AlertInput, ReplyInput, SourceInput, TagInput } from '../bus/inputs.ts'
import { CharterInput, ENTRY_KINDS, LADDER, MEASURES, Topics } from '../bus/people-inputs.ts'
import type { RecordStore } from '../db/schema.ts'
import { AuthorSchema, few, Id } from '../parse.ts'

/**
 * What a record of an export may hold, field by field: an imported file is as hostile as a page.
 * Anything not named here is dropped.
 */

const Text = (most: number) => v.pipe(v.string(), v.maxLength(most))
const Time = v.pipe(v.number(), v.finite())
const optional = <S extends v.GenericSchema>(schema: S) => v.exactOptional(schema)
const stamped = {
  id: Id,
  hlc: v.pipe(v.string(), v.regex(/^[0-9a-z]{13}[\w.:-]{1,64}$/)),
  by: Id,
}
const Tombstone = v.object({ ...stamped, gone: v.literal(true) })
const orGone = <S extends v.GenericSchema>(schema: S) => v.union([Tombstone, schema])
const Place = Text(4096)
const SIDES = ['positive', 'neutral', 'negative'] as const
const Verdict = v.picklist([...SIDES, 'uncertain'])
const optionalId = <S extends v.ObjectEntries>(input: v.ObjectSchema<S, undefined>) =>
  v.omit(input as v.ObjectSchema<v.ObjectEntries, undefined>, ['id'])

const Flag = v.object({
  id: Id,
  ruleId: Id,
  tier: v.picklist(['flagged', 'check']),
  excerpt: optional(Text(500)),
  why: optional(
    v.object({
      key: Text(60),
      values: optional(v.record(Text(60), v.union([Text(500), v.number()]))),
    }),
  ),
})

const Health = v.object({
  state: v.picklist(['new', 'ok', 'failing', 'needs-permission']),
  lastRound: optional(Time),
  lastNew: optional(Time),
  interval: v.pipe(Time, v.minValue(60_000)),
  nextRound: Time,
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  error: optional(
    v.object({
      key: Text(60),
      values: optional(v.record(Text(60), v.union([Text(500), v.number()]))),
    }),
  ),
  gaps: v.pipe(v.array(v.object({ from: Time, to: Time })), v.maxLength(10)),
})

/** The schema of each store's records, tombstones included. */
export const RECORD_SCHEMAS = {
  members: orGone(
    v.object({
      ...stamped,
      createdAt: Time,
      purpose: v.picklist(['moderation', 'relation', 'influence']),
      into: optional(Id),
      declined: optional(v.pipe(v.array(v.object({ tagId: Id, at: Time })), v.maxLength(50))),
      mark: v.object({
        tags: v.array(Id),
        reminders: v.pipe(v.number(), v.integer(), v.minValue(0)),
        step: optional(v.picklist(LADDER)),
        expires: optional(Time),
        inform: optional(Time),
        objection: optional(v.literal(true)),
        lastAt: Time,
      }),
    }),
  ),
  accounts: orGone(
    v.object({
      ...stamped,
      memberId: Id,
      ...AuthorSchema.entries,
      keys: v.pipe(v.array(Text(512)), v.minLength(1), v.maxLength(100)),
      earlier: v.pipe(
        v.array(v.object({ handle: optional(Text(200)), name: Text(200), until: Time })),
        v.maxLength(50),
      ),
      successor: optional(Id),
      apart: optional(v.pipe(v.array(Text(512)), v.maxLength(100))),
    }),
  ),
  entries: orGone(
    v.object({
      ...stamped,
      memberId: Id,
      kind: v.picklist(ENTRY_KINDS),
      at: Time,
      page: optional(Place),
      excerpt: optional(Text(500)),
      text: optional(Text(100_000)),
      tagId: optional(Id),
      replyId: optional(Id),
      flag: optional(Id),
      variant: optional(v.pipe(v.number(), v.integer())),
      ruleId: optional(Id),
      points: optional(v.number()),
      expires: optional(Time),
      charterId: optional(Id),
      measure: optional(v.picklist(MEASURES)),
      until: optional(Time),
      about: optional(Id),
      outcome: optional(v.picklist(['open', 'upheld', 'reversed'])),
      audience: optional(v.pipe(v.number(), v.finite(), v.minValue(0))),
      topics: optional(Topics),
      mentionId: optional(Id),
      supersedes: optional(Id),
      origin: optional(Id),
      undo: optional(v.literal(true)),
    }),
  ),
  tags: orGone(v.object({ ...optionalId(TagInput).entries, ...stamped, shipped: optional(Id) })),
  replies: orGone(v.object({ ...optionalId(ReplyInput).entries, ...stamped, order: v.number() })),
  alerts: orGone(v.object({ ...optionalId(AlertInput).entries, ...stamped })),
  sources: orGone(
    v.object({
      ...optionalId(SourceInput).entries,
      ...stamped,
      named: optional(v.literal('auto')),
      cursor: v.record(v.string(), v.unknown()),
      health: Health,
    }),
  ),
  mentions: orGone(
    v.object({
      ...stamped,
      key: Text(4200),
      state: v.picklist(['new', 'seen', 'done', 'irrelevant']),
      doneAt: optional(Time),
      sourceId: Id,
      sourceKind: Text(40),
      place: Text(300),
      alertIds: v.pipe(v.array(Id), v.maxLength(500)),
      at: Time,
      foundAt: Time,
      author: optional(AuthorSchema),
      title: optional(Text(1000)),
      text: Text(100_000),
      link: Place,
      language: Text(8),
      tone: v.object({
        verdict: Verdict,
        confidence: v.number(),
        words: v.pipe(v.array(v.object({ word: Text(200), score: v.number() })), v.maxLength(200)),
        lean: optional(v.picklist(SIDES)),
        corrected: optional(v.literal(true)),
      }),
      flags: v.pipe(v.array(Flag), v.maxLength(50)),
      hits: v.pipe(v.array(v.tuple([v.number(), v.number()])), v.maxLength(2000)),
      also: v.pipe(
        v.array(v.object({ link: Place, place: Text(300), at: Time })),
        v.maxLength(1000),
      ),
    }),
  ),
  charters: orGone(v.object({ ...optionalId(CharterInput).entries, ...stamped })),
  forgotten: orGone(v.object({ ...stamped, key: optional(Id), secret: optional(Text(100)) })),
  coverage: orGone(
    v.object({ ...stamped, day: DayInput, sources: few(Id, 1000), spaces: few(Text(253), 1000) }),
  ),
  targets: orGone(v.object({ ...optionalId(TargetInput).entries, ...stamped })),
  annotations: orGone(v.object({ ...optionalId(AnnotationInput).entries, ...stamped })),
  tones: orGone(v.object({ ...stamped, verdict: v.picklist(SIDES) })),
} satisfies Record<RecordStore, v.GenericSchema>
