import type { Charter, CharterRule, Entry, LadderKind, LadderStep } from '../model.ts'
import { GENERAL, stepOf } from './charter.ts'
import { counting } from './journal.ts'

const DAY = 86_400_000

export type Breach = Entry & { kind: LadderKind }

/** Why a step is advised, as a key of the `ladder` table. */
export type AdviceReason =
  /** nothing under this rule counts yet, and its first breach is only reminded of */
  | 'first'
  /** one breach of this rule is enough for the last step */
  | 'severe'
  /** this many breaches of the rule count already */
  | 'again'
  /** other breaches count already */
  | 'others'
  /** nothing counts yet, and this rule has no first reminder */
  | 'alone'

/** What the ladder advises for one more breach of a rule. A person decides. */
export interface Advice {
  rule: CharterRule
  /** Index in the charter's steps. */
  step: number
  /** What this breach would weigh. */
  points: number
  reason: AdviceReason
  /** Breaches that count already, under the rule for `again`, in all for `others`. */
  earlier: number
  /** The step that one more breach after this one would reach, when it is a higher one. */
  warns?: number
}

/** The breaches that count in a charter's space at `now` (ms), newest first. */
export function breachesIn(stand: readonly Entry[], charter: Charter, now: number): Breach[] {
  return counting(stand, now).filter(({ charterId }) => (charterId ?? GENERAL) === charter.id)
}

/** Points in force: those of the breaches, less one for each quiet span since the last of them. */
function inForce(breaches: readonly Breach[], { quietDays }: Charter, now: number): number {
  const points = breaches.reduce((sum, breach) => sum + (breach.points ?? 0), 0)
  const last = breaches[0]?.at ?? now
  const quiet = quietDays === 0 ? 0 : Math.floor((now - last) / (quietDays * DAY))
  return Math.max(0, points - Math.max(0, quiet))
}

/** Index of the highest step that `points` reach; the first one at least. */
function reached(steps: readonly LadderStep[], points: number): number {
  return Math.max(
    0,
    steps.findLastIndex(({ at }) => at <= points),
  )
}

/** The step advised for a breach of `rule` now, why, and what a further one would lead to. */
export function advise(
  charter: Charter,
  rule: CharterRule,
  breaches: readonly Breach[],
  now: number,
): Advice {
  const last = charter.steps.length - 1
  const same = breaches.filter(({ ruleId }) => ruleId === rule.id).length
  if (rule.severe) return { rule, step: last, points: rule.points, reason: 'severe', earlier: same }
  const before = inForce(breaches, charter, now)
  const grace = rule.grace === true && same === 0
  const points = grace ? 0 : rule.points
  const step = grace ? 0 : reached(charter.steps, before + points)
  const next = reached(charter.steps, before + points + rule.points)
  const reason = grace ? 'first' : same > 0 ? 'again' : breaches.length > 0 ? 'others' : 'alone'
  return {
    rule,
    step,
    points,
    reason,
    earlier: same > 0 ? same : breaches.length,
    ...(next > step ? { warns: next } : {}),
  }
}

/** The highest step at which a member stands, by what was given to them; -1 beside the ladder. */
export function standsAt(charter: Charter, breaches: readonly Breach[]): number {
  return Math.max(-1, ...breaches.map((breach) => stepOf(charter, breach)))
}
