import { rules } from '@/lib/locales/pages/rules.ts'
import { SITES } from '@/lib/sites/index.ts'
import { sourceKind } from '@/lib/sources/index.ts'
import { wordsOf } from '../words.ts'
import type { MetricsData } from './read.ts'

/** The name of a platform, as it calls itself. */
export const platformName = (id: string): string =>
  SITES.find((site) => site.id === id)?.name ?? sourceKind(id)?.name ?? id

/** The name of a rule: hers, the shipped one's, or its id when it is gone. */
export function ruleName(id: string, { charters }: Pick<MetricsData, 'charters'>): string {
  const own = charters.flatMap((charter) => charter.rules).find((rule) => rule.id === id)?.name
  if (own) return own
  return Object.hasOwn(rules.fr, id) ? wordsOf(rules)(id as keyof typeof rules.fr) : id
}
