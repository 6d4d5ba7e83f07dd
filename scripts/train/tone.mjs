// Tone: for each language, three logistic regressions (negative, neutral, positive) over the
// hashed features of lib/text/features.ts and the signals of the word lists.
import { load } from '../module.mjs'
import { split, TONE_LANGUAGES } from './data.mjs'
import { lay, observe } from './lay.mjs'
import { dot, logistic, shuffled } from './logistic.mjs'
import { pack, table } from './pack.mjs'
import { serviceRows } from './service.mjs'
import { scaled } from './tell.mjs'

const { signalsIn } = await load('lib/text/signals.ts')

/** Cost of errors, and features kept, by language: French and English come first. */
const COST = { fr: 1, en: 0.3, es: 0.6, de: 1, it: 0.6, pt: 0.6 }
const KEPT = { fr: 20_000, en: 20_000, es: 9_000, de: 9_000, it: 9_000, pt: 9_000 }
const FOLDS = 5

/** How far columns are scaled by what they tell; found by cross-validation on the train splits. */
const TELL = { fr: 0, en: 0.5, es: 0, de: 0, it: 0, pt: 0 }

const look = (rows, language) => observe(rows, ({ text }) => signalsIn(text, language))

const learn = (laid, labels, language, only = laid.rows.map((_, k) => k)) =>
  [0, 1, 2].map((label) => {
    const { rows, undo } = scaled(laid, labels, label, only, TELL[language])
    const signs = only.map((k) => (labels[k] === label ? 1 : -1))
    return undo(logistic(rows, signs, laid.size, COST[language]))
  })

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

/**
 * Scores of each row by models that did not see it, and the factor that calibrates them. The
 * sentences written for Vigie are learned from each time, and never tried.
 */
export function crossValidate(rows, language) {
  const all = [...rows, ...serviceRows(language)]
  const seen = look(all, language)
  const labels = all.map(({ label }) => label)
  const order = shuffled(rows.length, 7)
  const own = all.map((_, k) => k).slice(rows.length)
  const scores = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = new Set(order.filter((_, place) => place % FOLDS === fold))
    const kept = [...order.filter((k) => !held.has(k)), ...own]
    const laid = lay(
      seen,
      kept.map((k) => seen[k]),
    )
    const models = learn(laid, labels, language, kept)
    for (const k of held) scores[k] = models.map((weights) => dot(weights, laid.rows[k], laid.size))
  }
  const tried = labels.slice(0, rows.length)
  return { scores, labels: tried, sharpness: sharpen(scores, tried) }
}

/** One language's table and the rest of its model, from the `which` split. */
export function trainLanguage(language, which) {
  const posts = split(`sent_${language}`, which)
  const rows = [...posts, ...serviceRows(language)]
  const seen = look(rows, language)
  const labels = rows.map(({ label }) => label)
  const laid = lay(seen, seen)
  const models = learn(laid, labels, language)
  // Only differences count: neutral is the level of reference.
  const sides = (column) => [0, 2].map((label) => models[label][column] - models[1][column])
  const weights = new Map()
  for (const [id, column] of laid.index) {
    weights.set(
      id,
      sides(column).map((weight) => weight * laid.rarity[column]),
    )
  }
  const short = (value) => Number(value.toPrecision(5))
  return {
    table: table(weights, { most: KEPT[language] }),
    rest: {
      signals: [0, 1].map((side) =>
        seen[0].signals.map((_, k) => short(sides(laid.rarity.length + k)[side])),
      ),
      bias: sides(laid.size).map(short),
      sharpness: crossValidate(posts, language).sharpness,
    },
  }
}

/** The file of all languages, learned from the `which` split (`train` or `both`). */
export function trainTone(which, languages = TONE_LANGUAGES) {
  const parts = languages.map((language) => [language, trainLanguage(language, which)])
  return pack(
    { rest: Object.fromEntries(parts.map(([language, { rest }]) => [language, rest])) },
    Object.fromEntries(parts.map(([language, part]) => [language, part.table])),
  )
}
