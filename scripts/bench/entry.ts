// What the bench tries, in one module so that loading it once gives one state.
export { flagsOf } from '../../lib/netiquette/index.ts'
export { abuseWeights } from '../../lib/netiquette/insults.ts'
export { languageOf, toneOf } from '../../lib/text/index.ts'
export { languageWeights, toneWeights } from '../../lib/text/models.ts'
