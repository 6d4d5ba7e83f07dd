import * as v from 'valibot'
import { few, Host, Id, typed, Word } from '../parse.ts'
import { LONGEST_QUERY } from '../watch/parse.ts'

/** What her own pages send for the things she configures. */

const COLOURS = ['blue', 'green', 'amber', 'red', 'violet', 'teal', 'grey', 'pink'] as const
const Colour = v.picklist(COLOURS)

/** A match pattern of one host, or of a host and all below it, or of every site. */
export const MatchPattern = v.pipe(
  v.string(),
  v.maxLength(300),
  v.regex(/^\*:\/\/(\*|(\*\.)?[\p{L}\p{N}.-]+)\/\*$/u),
)

export const TagInput = v.object({
  id: v.exactOptional(Id),
  name: Word(40),
  kind: v.picklist(['relation', 'risk', 'role', 'own']),
  colour: Colour,
  icon: Word(40),
  preset: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9))),
  days: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650))),
  kept: v.exactOptional(v.literal(true)),
})

const PerLanguage = <S extends v.GenericSchema>(schema: S) => v.object({ fr: schema, en: schema })

/** How many reminders a member has. */
const Reminders = v.pipe(v.number(), v.integer(), v.minValue(0))

export const ReplyInput = v.object({
  id: v.exactOptional(Id),
  ruleId: Id,
  tone: v.picklist(['gentle', 'neutral', 'firm', 'legal']),
  group: Word(60),
  flags: few(Id, 20),
  title: PerLanguage(typed(120)),
  variants: PerLanguage(few(typed(100_000), 20)),
  fields: v.exactOptional(
    few(
      v.object({
        name: v.pipe(v.string(), v.regex(/^[\p{L}\w.-]{1,40}$/u)),
        kind: v.picklist(['text', 'choice', 'date']),
        choices: v.exactOptional(few(typed(200), 50)),
        fallback: v.exactOptional(typed(500)),
        required: v.exactOptional(v.boolean()),
      }),
      20,
    ),
  ),
  earlier: v.exactOptional(
    v.object({ from: v.exactOptional(Reminders), to: v.exactOptional(Reminders) }),
  ),
  moment: v.exactOptional(v.picklist(['newcomer', 'regular'])),
  long: v.exactOptional(v.boolean()),
  hosts: v.exactOptional(few(Host, 20)),
  disabled: v.exactOptional(v.boolean()),
})

export const AlertInput = v.object({
  id: v.exactOptional(Id),
  name: Word(80),
  query: Word(LONGEST_QUERY),
  colour: v.exactOptional(Colour),
  paused: v.exactOptional(v.boolean()),
  notify: v.exactOptional(v.picklist(['always', 'negative', 'digest', 'never'])),
  urgent: v.exactOptional(v.boolean()),
  pages: v.exactOptional(v.boolean()),
})

export const SourceInput = v.object({
  id: v.exactOptional(Id),
  kind: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  name: v.exactOptional(typed(120)),
  fields: v.record(v.pipe(v.string(), v.maxLength(40)), typed(2048)),
  paused: v.exactOptional(v.boolean()),
})

export const MentionStateInput = v.object({
  ids: few(Id, 100_000),
  state: v.picklist(['new', 'seen', 'done', 'irrelevant']),
})
