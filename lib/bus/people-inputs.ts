import * as v from 'valibot'
import { Address, few, Id, typed } from '../parse.ts'

/** What is sent about people: entries of the journal, the charter and its ladder. */

export const LADDER = ['reminder', 'warning', 'sanction'] as const
export const MEASURES = ['removal', 'mute', 'suspension', 'exclusion'] as const
export const ENTRY_KINDS = [
  'note',
  'tag-on',
  'tag-off',
  'reply-drafted',
  'reply-sent',
  ...LADDER,
  'appeal',
  'mention',
  'relay',
  'consent',
  'informed',
  'objection',
] as const

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))
const Name = v.pipe(typed(60), v.trim(), v.minLength(1))
const Host = v.pipe(v.string(), v.maxLength(253), v.regex(/^[\p{L}\p{N}.:-]+$/u))

/** What an influencer speaks about, a word or two each. */
export const Topics = few(typed(60), 20)

const Text = v.pipe(typed(4000), v.trim())
const Said = v.pipe(typed(4000), v.trim(), v.minLength(1))
const OUTCOMES = ['open', 'upheld', 'reversed'] as const
const Audience = whole(0, 2_000_000_000)

/** What she does about somebody, beyond tags: one entry of the journal. */
export const ActInput = v.variant('kind', [
  v.object({ kind: v.literal('note'), text: Said }),
  v.object({
    kind: v.picklist(LADDER),
    ruleId: Id,
    measure: v.exactOptional(v.picklist(MEASURES)),
    days: v.exactOptional(whole(1, 3650)),
    text: v.exactOptional(Text),
  }),
  v.object({
    kind: v.literal('appeal'),
    about: Id,
    outcome: v.picklist(OUTCOMES),
    text: v.exactOptional(Text),
  }),
  v.object({
    kind: v.picklist(['relay', 'consent', 'informed', 'objection']),
    text: v.exactOptional(Text),
  }),
])
export type ActInput = v.InferOutput<typeof ActInput>

/** What a page shows of an influencer when the tag is put on. */
export const influence = {
  audience: v.exactOptional(Audience),
  topics: v.exactOptional(Topics),
}

/** What an edit may change of an entry; an empty text or address takes it away. */
export const EntryChange = v.partial(
  v.object({
    text: Text,
    ruleId: Id,
    expires: v.pipe(v.number(), v.finite(), v.minValue(0)),
    outcome: v.picklist(OUTCOMES),
    page: v.union([v.literal(''), Address]),
    audience: v.union([v.null(), Audience]),
    topics: Topics,
  }),
)
export type EntryChange = v.InferOutput<typeof EntryChange>

export const CharterInput = v.object({
  id: v.exactOptional(Id),
  name: Name,
  hosts: few(Host, 200),
  rules: v.pipe(
    few(
      v.object({
        id: Id,
        name: v.exactOptional(Name),
        points: whole(0, 100),
        days: whole(1, 3650),
        grace: v.exactOptional(v.literal(true)),
        severe: v.exactOptional(v.literal(true)),
      }),
      60,
    ),
    v.minLength(1),
  ),
  steps: v.pipe(
    few(
      v.object({
        at: whole(0, 1000),
        kind: v.picklist(LADDER),
        measure: v.exactOptional(v.picklist(MEASURES)),
        days: v.exactOptional(whole(1, 3650)),
      }),
      12,
    ),
    v.minLength(1),
  ),
  quietDays: whole(0, 3650),
  appealDays: whole(0, 3650),
})
