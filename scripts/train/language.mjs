// Language of a post: the small table of eld (Nito T.M., Apache-2.0) cut to seven languages, and a
// logistic regression over runs of letters that learns from posts how people really write.
import { load } from '../module.mjs'
import { TONE_LANGUAGES as LANGUAGES, split } from './data.mjs'
import { dot, logistic, shuffled } from './logistic.mjs'
import { pack, table } from './pack.mjs'

const { idOfBytes } = await load('lib/text/features.ts')
const { fitsOf, languageModel, runIds } = await load('lib/text/language-model.ts')
const { languageWords } = await load('lib/text/language.ts')

/** Columns of eld's table; Dutch comes last since no post teaches it. */
const COLUMNS = [...LANGUAGES, 'nl']
/** What eld takes off every score it stores, and how many of its units are one of ours. */
const FLOOR = 53
const UNIT = 2
const SEEN = 3
const COST = 4
const KEPT = 6_000
/** Weight of the fit of eld's table beside the runs of letters. */
const FIT = 0.05

/** Bytes of a key of eld's table, which writes bytes over 127 with letters of its own. */
async function eldTable() {
  // The package exports its detectors only; its table is read from its files.
  const part = (file) => import(new URL(`../../node_modules/eld/src/${file}`, import.meta.url).href)
  const { ngramsData } = await part('ngrams/extrasmall.js')
  const { dictionary } = await part('dictionary.js')
  const byteOf = new Map(Object.entries(dictionary).map(([byte, letter]) => [letter, Number(byte)]))
  const column = new Map(
    Object.entries(ngramsData.languages).map(([id, code]) => [id, COLUMNS.indexOf(code)]),
  )
  const weights = new Map()
  for (const [key, scores] of Object.entries(ngramsData.ngrams)) {
    const row = COLUMNS.map(() => 0)
    for (const [id, score] of Object.entries(scores)) {
      const at = column.get(id)
      if (at !== undefined && at >= 0) row[at] = Math.min(127, Math.round((score + FLOOR) / UNIT))
    }
    if (row.every((value) => value === 0)) continue
    const mark = (key.startsWith(' ') ? 1 : 0) | (key.endsWith(' ') ? 2 : 0)
    const bytes = [...key.trim()].map((letter) => byteOf.get(letter) ?? letter.charCodeAt(0))
    weights.set(idOfBytes(Uint8Array.from(bytes), mark), row)
  }
  const made = table(weights, { most: weights.size, levels: 127 })
  return made
}

const eld = await eldTable()
const bare = languageModel(pack({ languages: LANGUAGES, bias: [], fits: [] }, { eld }))

const observe = (text) => {
  const words = languageWords(text)
  return { runs: runIds(words), fits: [...fitsOf(bare, words)], empty: words.length === 0 }
}

export const languageRows = (which) =>
  LANGUAGES.flatMap((language, label) =>
    split(`sent_${language}`, which).map(({ text }) => ({ text, label })),
  )

function learn(seen, rows, only) {
  const counts = new Map()
  for (const k of only) for (const id of seen[k].runs) counts.set(id, (counts.get(id) ?? 0) + 1)
  const index = new Map()
  for (const [id, count] of [...counts].sort((a, b) => a[0] - b[0])) {
    if (count >= SEEN) index.set(id, index.size)
  }
  const laid = seen.map(({ runs, fits }) => {
    const at = []
    const value = []
    for (const id of runs) {
      const column = index.get(id)
      if (column === undefined) continue
      at.push(column)
      value.push(1 / Math.sqrt(runs.size))
    }
    fits.forEach((fit, k) => {
      at.push(index.size + k)
      value.push(FIT * fit)
    })
    return { at, value }
  })
  const size = index.size + COLUMNS.length
  const models = LANGUAGES.map((_, label) =>
    logistic(
      only.map((k) => laid[k]),
      only.map((k) => (rows[k].label === label ? 1 : -1)),
      size,
      COST,
      { rounds: 8 },
    ),
  )
  return { laid, index, size, models }
}

/** Scores of each row by a model that did not see it. */
export function crossValidate(rows) {
  const seen = rows.map(({ text }) => observe(text))
  const order = shuffled(rows.length, 5)
  const scores = []
  for (let fold = 0; fold < 4; fold++) {
    const held = order.filter((_, place) => place % 4 === fold)
    const { laid, size, models } = learn(
      seen,
      rows,
      order.filter((_, place) => place % 4 !== fold),
    )
    for (const k of held) scores[k] = models.map((weights) => dot(weights, laid[k], size))
  }
  return scores
}

/** The file, learned from the `which` split (`train` or `both`). */
export function trainLanguages(which) {
  const rows = languageRows(which)
  const seen = rows.map(({ text }) => observe(text))
  const { index, size, models } = learn(
    seen,
    rows,
    rows.map((_, k) => k),
  )
  const weights = new Map()
  for (const [id, column] of index)
    weights.set(
      id,
      models.map((model) => model[column]),
    )
  const short = (value) => Number(value.toPrecision(5))
  return pack(
    {
      languages: LANGUAGES,
      bias: models.map((model) => short(model[size])),
      fits: models.map((model) => COLUMNS.map((_, k) => short(FIT * model[index.size + k]))),
    },
    { eld, runs: table(weights, { most: KEPT }) },
  )
}
