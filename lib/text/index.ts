export { fold } from './fold.ts'
export { languageOf } from './language.ts'
export { SURE, toneKey, toneOf, type Verdict } from './tone.ts'
