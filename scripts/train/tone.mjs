// Tone: for each language, three logistic regressions (negative, neutral, positive) over the
// hashed features of lib/text/features.ts and the signals of the word lists.
import { load } from '../module.mjs'
import { split, TONE_LANGUAGES } from './data.mjs'
import { lay, observe } from './lay.mjs'
import { dot, logistic, shuffled } from './logistic.mjs'
import { pack, table } from './pack.mjs'

const { signalsIn } = await load('lib/text/signals.ts')

/** Cost of errors, and features kept, by language: French and English come first. */
const COST = { fr: 1, en: 0.3, es: 0.6, de: 1, it: 0.6, pt: 0.6 }
const KEPT = { fr: 14_000, en: 14_000, es: 9_000, de: 9_000, it: 9_000, pt: 9_000 }
const FOLDS = 5

const look = (rows, language) => observe(rows, ({ text }) => signalsIn(text, language))

const learn = (laid, labels, cost, only = laid.rows.map((_, k) => k)) =>
  [0, 1, 2].map((label) =>
    logistic(
      only.map((k) => laid.rows[k]),
      only.map((k) => (labels[k] === label ? 1 : -1)),
      laid.size,
      cost,
    ),
  )

/** The factor that makes scores of unseen rows say their chances best (least surprise). */
function sharpen(scores, labels) {
  let best = 1
  let least = Number.POSITIVE_INFINITY
  for (let factor = 0.5; factor <= 3; factor += 0.05) {
    let surprise = 0
    scores.forEach((row, k) => {
      const parts = row.map((score) => Math.exp(factor * score))
      surprise -= Math.log(parts[labels[k]] / (parts[0] + parts[1] + parts[2]))
    })
    if (surprise < least) [least, best] = [surprise, factor]
  }
  return Number(best.toFixed(2))
}

/** Scores of each row by models that did not see it, and the factor that calibrates them. */
export function crossValidate(rows, language) {
  const seen = look(rows, language)
  const labels = rows.map(({ label }) => label)
  const order = shuffled(rows.length, 7)
  const scores = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = new Set(order.filter((_, place) => place % FOLDS === fold))
    const kept = order.filter((k) => !held.has(k))
    const laid = lay(
      seen,
      kept.map((k) => seen[k]),
    )
    const models = learn(laid, labels, COST[language], kept)
    for (const k of held) scores[k] = models.map((weights) => dot(weights, laid.rows[k], laid.size))
  }
  return { scores, labels, sharpness: sharpen(scores, labels) }
}

/** One language's table and the rest of its model, from `rows`. */
export function trainLanguage(rows, language) {
  const seen = look(rows, language)
  const labels = rows.map(({ label }) => label)
  const laid = lay(seen, seen)
  const models = learn(laid, labels, COST[language])
  // Only differences count: neutral is the level of reference.
  const sides = (column) => [0, 2].map((label) => models[label][column] - models[1][column])
  const weights = new Map()
  for (const [id, column] of laid.index) {
    weights.set(
      id,
      sides(column).map((weight) => weight * laid.rarity[column]),
    )
  }
  const signals = [0, 1].map((side) =>
    seen[0].signals.map((_, k) => Number(sides(laid.rarity.length + k)[side].toPrecision(5))),
  )
  return {
    table: table(weights, { most: KEPT[language] }),
    rest: {
      signals,
      bias: sides(laid.size).map((bias) => Number(bias.toPrecision(5))),
      sharpness: crossValidate(rows, language).sharpness,
    },
  }
}

/** The file of all languages, learned from the `which` split (`train` or `both`). */
export function trainTone(which, languages = TONE_LANGUAGES) {
  const parts = languages.map((language) => [
    language,
    trainLanguage(split(`sent_${language}`, which), language),
  ])
  return pack(
    { rest: Object.fromEntries(parts.map(([language, { rest }]) => [language, rest])) },
    Object.fromEntries(parts.map(([language, part]) => [language, part.table])),
  )
}
