import type { LadderView, RuleView, StepView } from '../bus/people-views.ts'
import { type Advice, advise, type Breach, breachesIn, standsAt } from '../members/ladder.ts'
import type { Charter, Entry, LadderStep } from '../model.ts'
import { dateFormat } from '../text/intl.ts'
import type { Speech } from './context.ts'

/** A day as the language writes it: "12 January 2027". */
export function dayIn(time: number, say: Speech): string {
  return dateFormat(say.language, { dateStyle: 'long' }).format(time)
}

/** A step in words: "Warning", "Suspended for 3 days". */
export function stepWord(
  { kind, measure, days }: Pick<LadderStep, 'kind' | 'measure' | 'days'>,
  say: Speech,
): string {
  if (kind !== 'sanction' || measure === undefined) return say.ladder(kind)
  if (measure === 'removal' || measure === 'exclusion') return say.ladder(measure)
  return days === undefined ? say.ladder(`${measure}ForGood`) : say.ladder(measure, { count: days })
}

/** The name of a rule: hers, the shipped one's in the language, or its id when it is gone. */
export function ruleWord(id: string, charter: Charter | undefined, say: Speech): string {
  const own = charter?.rules.find((rule) => rule.id === id)?.name
  if (own !== undefined) return own
  try {
    return say.rules(id as 'form')
  } catch {
    return id
  }
}

/** Where a member stands on a charter's ladder, and what it advises for each rule, in words. */
export function ladderView(
  charter: Charter,
  stand: readonly Entry[],
  flagged: string | undefined,
  now: number,
  say: Speech,
): LadderView {
  const breaches = breachesIn(stand, charter, now)
  const ruleId = [flagged, breaches[0]?.ruleId].find((id) =>
    charter.rules.some((rule) => rule.id === id),
  )
  return {
    charterId: charter.id,
    charter: charter.name,
    steps: charter.steps.map(
      (step): StepView => ({
        kind: step.kind,
        word: stepWord(step, say),
        ...(step.measure === undefined ? {} : { measure: step.measure }),
        ...(step.days === undefined ? {} : { days: step.days }),
      }),
    ),
    at: standsAt(charter, breaches),
    standing: standingIn(breaches, say),
    rules: charter.rules.map((rule) =>
      ruleView(advise(charter, rule, breaches, now), charter, say),
    ),
    ...(ruleId === undefined ? {} : { ruleId }),
  }
}

/** "2 reminders, 1 warning; the last one expires on 12 January 2027". */
function standingIn(breaches: readonly Breach[], say: Speech): string {
  if (breaches.length === 0) return say.ladder('none')
  const count = (kind: Breach['kind']) => breaches.filter((breach) => breach.kind === kind).length
  const parts = (['sanction', 'warning', 'reminder'] as const)
    .filter((kind) => count(kind) > 0)
    .map((kind) => say.ladder(`${kind}s`, { count: count(kind) }))
  const list = parts.join(', ')
  const ends = breaches.map(({ expires }) => expires)
  const last = ends.every((end) => end !== undefined) ? Math.max(...(ends as number[])) : undefined
  return last === undefined
    ? say.ladder('forGood', { list })
    : say.ladder(breaches.length === 1 ? 'untilOne' : 'until', { list, date: dayIn(last, say) })
}

function ruleView(advice: Advice, charter: Charter, say: Speech): RuleView {
  const word = ruleWord(advice.rule.id, charter, say)
  const warned = advice.warns === undefined ? undefined : charter.steps[advice.warns]
  return {
    id: advice.rule.id,
    word,
    step: advice.step,
    why: say.ladder(advice.reason, { rule: word, count: advice.earlier }),
    ...(warned === undefined
      ? {}
      : { warns: say.ladder('warns', { step: stepWord(warned, say).toLowerCase() }) }),
  }
}
