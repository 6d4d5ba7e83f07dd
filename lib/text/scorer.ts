import Sentiment from 'sentiment'
import english from 'sentiment/languages/en/index.js'
import afinnFr from './data/afinn-fr.json' with { type: 'json' }
import { inflected } from './inflect.ts'
import { EMOJI_EXTRA, englishExtra, frenchExtra } from './lexicon.ts'
import { prepare } from './prepare.ts'
import { strategy } from './strategy.ts'

export interface Score {
  /** Sum of the words' scores. */
  total: number
  /** Words read, to put `total` in proportion. */
  length: number
  /** The words that counted, in the order of the text, with what each counted for. */
  words: { word: string; score: number }[]
}

let ready: Sentiment | undefined

/**
 * `sentiment` with French beside its English. Every language is registered here, once: asked for
 * one it doesn't know, the library would try to load a file.
 */
function scorer(): Sentiment {
  if (ready) return ready
  ready = new Sentiment()
  const own = {
    en: { ...english.labels, ...englishExtra() },
    fr: inflected({ ...afinnFr, ...frenchExtra() }),
    // Other languages have no word list: their emoji are read.
    other: {},
  }
  for (const [code, labels] of Object.entries(own)) {
    ready.registerLanguage(code, {
      labels,
      scoringStrategy: strategy(code === 'fr' ? 'fr' : 'en'),
    })
    // After registering: `registerLanguage` writes its own emoji over the labels it is given.
    Object.assign(labels, EMOJI_EXTRA)
  }
  return ready
}

/** What the words and emoji of `text` say, read as `language` (French, English, else emoji only). */
export function score(text: string, language: string): Score {
  const known = language === 'fr' || language === 'en' ? language : 'other'
  const { score: total, tokens, calculation } = scorer().analyze(prepare(text), { language: known })
  const words = calculation
    .flatMap((one) => Object.entries(one).map(([word, points]) => ({ word, score: points })))
    .reverse()
  return { total, length: tokens.length, words }
}
