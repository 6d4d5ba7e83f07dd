import type { Charter, CharterRule, LadderStep } from '../model.ts'

/** The charter that holds wherever no other does. */
export const GENERAL = 'charter-general'

type Shipped = Omit<Charter, 'hlc' | 'by' | 'gone' | 'name'>

/**
 * The general charter of the first day. Breaches expire, so that nobody stays on the ladder for
 * ever; what is slight is first reminded of without weight; what endangers somebody isn't. The shape
 * follows Ozone's severity levels (a strike count, on which occurrence it strikes, days to expiry,
 * or a takedown at once), with sanctions kept twelve months at most.
 */
export const SHIPPED_CHARTER: Shipped = {
  id: GENERAL,
  hosts: [],
  rules: [
    rule('form', 1, 90, 'grace'),
    rule('relevance', 1, 90, 'grace'),
    rule('ads', 2, 180, 'grace'),
    rule('respect', 2, 180, 'grace'),
    rule('honesty', 2, 180, 'grace'),
    rule('charter', 1, 90, 'grace'),
    rule('privacy', 3, 365),
    rule('safety', 4, 365),
    rule('law', 6, 365),
  ],
  steps: [
    { at: 0, kind: 'reminder' },
    { at: 1, kind: 'warning' },
    { at: 4, kind: 'sanction', measure: 'suspension', days: 3 },
    { at: 8, kind: 'sanction', measure: 'suspension', days: 14 },
    { at: 12, kind: 'sanction', measure: 'exclusion' },
  ],
  quietDays: 0,
  appealDays: 30,
}

function rule(id: string, points: number, days: number, first?: 'grace'): CharterRule {
  return { id, points, days, ...(first === undefined ? {} : { grace: true as const }) }
}

/** The charters there are: the general one first, hers by name. */
export function chartersOf(stored: readonly Charter[], generalName: string): Charter[] {
  const live = stored.filter(({ gone }) => !gone)
  const general = live.find(({ id }) => id === GENERAL) ?? {
    ...SHIPPED_CHARTER,
    name: generalName,
    hlc: '',
    by: '',
  }
  const own = live
    .filter(({ id }) => id !== GENERAL)
    .sort((one, other) => one.name.localeCompare(other.name))
  return [general, ...own]
}

/** The charter that holds on a page: the one that names its host most exactly, or the general one. */
export function charterFor(charters: readonly Charter[], page: string | undefined): Charter {
  const host = page !== undefined && URL.canParse(page) ? new URL(page).hostname : ''
  let best: { charter: Charter; length: number } | undefined
  for (const charter of charters) {
    for (const named of charter.hosts) {
      const fits = host === named || host.endsWith(`.${named}`)
      if (fits && named.length > (best?.length ?? 0)) best = { charter, length: named.length }
    }
  }
  return best?.charter ?? charterNamed(charters, GENERAL)
}

/** The charter of an entry; the general one when it is gone since. */
export function charterNamed(charters: readonly Charter[], id: string | undefined): Charter {
  const named = charters.find((charter) => charter.id === (id ?? GENERAL))
  return named ?? (charters.find((charter) => charter.id === GENERAL) as Charter)
}

/** Where a reminder, warning or sanction stands on a charter's ladder, as an index of its steps. */
export function stepOf(
  charter: Charter,
  {
    kind,
    measure,
    until,
    at,
  }: Pick<LadderStep, 'kind' | 'measure'> & { until?: number; at: number },
): number {
  const days = until === undefined ? undefined : Math.round((until - at) / 86_400_000)
  const score = (step: LadderStep) =>
    step.kind !== kind ? 0 : 1 + Number(step.measure === measure) + Number(step.days === days)
  const best = charter.steps.reduce((top, step, index) => {
    return score(step) > score(charter.steps[top] as LadderStep) ? index : top
  }, 0)
  return score(charter.steps[best] as LadderStep) > 0 ? best : -1
}
