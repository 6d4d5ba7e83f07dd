// What the bench tries, in one module so that loading it once gives one state.

export { coarseIn } from '../../lib/netiquette/coarse.ts'
export { flagsOf } from '../../lib/netiquette/index.ts'
export { abuseWeights, judge } from '../../lib/netiquette/insults.ts'
export { languageOf, toneOf } from '../../lib/text/index.ts'
export { languageWeights, toneWeights } from '../../lib/text/models.ts'
