import * as v from 'valibot'
import { few, Host, typed, Word } from '../parse.ts'

/** What her own pages send for her settings. */

const RulesLink = v.union([v.literal(''), v.pipe(v.string(), v.maxLength(2048), v.url())])
const Around = typed(500)

const SpaceInput = v.object({
  name: Word(120),
  hosts: v.pipe(few(Host, 20), v.minLength(1)),
  address: v.exactOptional(v.picklist(['vous', 'tu'])),
  rulesLink: v.exactOptional(RulesLink),
  moderatorName: v.exactOptional(typed(80)),
  signature: v.exactOptional(typed(300)),
  header: v.exactOptional(Around),
  footer: v.exactOptional(Around),
})
/** `HH:MM`, or empty. */
const TimeOfDay = v.pipe(v.string(), v.regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/))
/** Months that a kind of file is kept; 0 for ever. */
const Months = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120))

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))

export const SettingsInput = v.partial(
  v.object({
    language: v.picklist(['fr', 'en', 'auto']),
    moderatorName: typed(80),
    organisation: typed(120),
    paused: v.boolean(),
    address: v.picklist(['vous', 'tu']),
    space: typed(120),
    rulesLink: RulesLink,
    signature: typed(300),
    header: Around,
    footer: Around,
    spaces: few(SpaceInput, 50),
    allow: few(typed(80), 1000),
    block: few(typed(80), 1000),
    notify: v.boolean(),
    boxButton: v.boolean(),
    quietFrom: TimeOfDay,
    quietTo: TimeOfDay,
    digestAt: TimeOfDay,
    workDays: few(whole(1, 7), 7),
    workFrom: whole(0, 1440),
    workTo: whole(0, 1440),
    reports: v.picklist(['none', 'week', 'month', 'both']),
    welcomed: v.boolean(),
    retention: v.object({ ladder: Months, members: Months, influencers: Months, mentions: Months }),
    backups: v.boolean(),
  }),
)
