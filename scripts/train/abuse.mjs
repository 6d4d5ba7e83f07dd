// Abuse: for French and English, one logistic regression over the hashed features and the hits of
// the lists of insults.
import { load } from '../module.mjs'
import { split } from './data.mjs'
import { lay } from './lay.mjs'
import { dot, logistic, shuffled } from './logistic.mjs'
import { neutralRows } from './neutral.mjs'
import { pack, table } from './pack.mjs'
import { serviceRows } from './service.mjs'

const { abuseFeatures } = await load('lib/netiquette/abuse.ts')
const { coarseIn } = await load('lib/netiquette/coarse.ts')

const COST = { fr: 0.5, en: 0.3 }
const KEPT = { fr: 16_000, en: 20_000 }
const FOLDS = 5

const weigh = (rows, weight) => rows.map((row) => ({ ...row, weight }))
/** Anger at a service is no abuse of anybody. */
const clean = (rows) => rows.map(({ text }) => ({ text, label: 0 }))
/** Tweets that the tone sets call neutral or positive: everyday words, clean nearly always. */
const everyday = (language, which) =>
  split(`sent_${language}`, which)
    .filter(({ label }) => label !== 0)
    .map(({ text }) => ({ text, label: 0 }))

/**
 * Rows to learn from, each with its weight. The French tweets were gathered by their slurs and
 * four in five are abusive: their clean ones weigh more.
 */
export function abuseRows(language, which) {
  if (language === 'en') {
    return [
      ...weigh(split('te_offensive', which), 1),
      ...weigh(everyday('en', which), 0.5),
      ...weigh(neutralRows('en'), 1),
      ...weigh(clean(serviceRows('en')), 1),
    ]
  }
  return [
    ...split('mlma_fr', which).map((row) => ({ ...row, weight: row.label === 1 ? 0.6 : 1.5 })),
    ...weigh(split('toxifr_agree', which), 2.5),
    ...weigh(everyday('fr', which), 0.5),
    ...weigh(neutralRows('fr'), 1),
    ...weigh(clean(serviceRows('fr')), 1),
  ]
}

const look = (rows, language) =>
  rows.map(({ text }) => abuseFeatures(text, coarseIn(text, language)))

const learn = (laid, rows, cost, only) =>
  logistic(
    only.map((k) => laid.rows[k]),
    only.map((k) => (rows[k].label === 1 ? 1 : -1)),
    laid.size,
    cost,
    { importance: only.map((k) => rows[k].weight), rounds: 15 },
  )

/** Scores of each row by a model that did not see it. */
export function crossValidate(rows, language) {
  const seen = look(rows, language)
  const order = shuffled(rows.length, 11)
  const scores = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = new Set(order.filter((_, place) => place % FOLDS === fold))
    const kept = order.filter((k) => !held.has(k))
    const laid = lay(
      seen,
      kept.map((k) => seen[k]),
    )
    const weights = learn(laid, rows, COST[language], kept)
    for (const k of held) scores[k] = dot(weights, laid.rows[k], laid.size)
  }
  return scores
}

/** One language's table and the rest of its model, from the `which` split (`train` or `both`). */
export function trainLanguage(language, which) {
  const rows = abuseRows(language, which)
  const seen = look(rows, language)
  const laid = lay(seen, seen)
  const weights = learn(
    laid,
    rows,
    COST[language],
    rows.map((_, k) => k),
  )
  const byId = new Map()
  for (const [id, column] of laid.index) byId.set(id, [weights[column] * laid.rarity[column]])
  const short = (value) => Number(value.toPrecision(5))
  return {
    table: table(byId, { most: KEPT[language] }),
    rest: {
      signals: seen[0].signals.map((_, k) => short(weights[laid.rarity.length + k])),
      bias: short(weights[laid.size]),
      sharpness: 1,
    },
  }
}

/** The file for both languages, learned from the `which` split. */
export function trainAbuse(which) {
  const parts = ['fr', 'en'].map((language) => [language, trainLanguage(language, which)])
  return pack(
    { rest: Object.fromEntries(parts.map(([language, { rest }]) => [language, rest])) },
    Object.fromEntries(parts.map(([language, part]) => [language, part.table])),
  )
}
