import { lazily, type ReadAsset } from './assets.ts'
import { languageModel } from './language-model.ts'
import { toneModel } from './tone-model.ts'

export const toneWeights = lazily('tone.bin', toneModel)
export const languageWeights = lazily('language.bin', languageModel)

/**
 * Makes the models of tone and language ready. Until it has ended (or when it failed),
 * `toneOf` says what the word lists say and `languageOf` counts common words: poorer, never wrong
 * in kind. Rejects when a file can't be read.
 */
export async function loadText(read: ReadAsset): Promise<void> {
  await Promise.all([toneWeights.load(read), languageWeights.load(read)])
}
