import { INVISIBLE } from '../../text/fold.ts'
import type { Detector } from '../context.ts'
import type { Finding } from './finding.ts'
import { mask } from './mask.ts'
import { numbersIn } from './numbers.ts'
import { addressesIn } from './words.ts'

/** Data that a person could be reached, found or robbed by; one flag for each kind. */
export const personalData: Detector = (reading) => {
  // Wide digits, wide signs and blanks without width are read as a person reads them.
  const text = reading.text.normalize('NFKC').replace(INVISIBLE, '')
  const kinds = new Map<Finding['kind'], Finding>()
  for (const finding of [...addressesIn(text), ...numbersIn(text)]) {
    const known = kinds.get(finding.kind)
    if (known === undefined || (!known.sure && finding.sure)) kinds.set(finding.kind, finding)
  }
  return [...kinds.values()].map(({ kind, found, sure }) => ({
    id: 'personal-data',
    ruleId: 'privacy',
    tier: sure ? 'flagged' : 'check',
    excerpt: mask(found),
    why: { key: kind },
  }))
}
