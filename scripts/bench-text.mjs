// `npm run bench:text`: what the models of language, tone and breaches are worth, beside `sentiment`
// as it is, in one run. The models tried here learn from the train splits alone, by the script that
// makes the shipped ones (which learn from both); the posts they are tried on are the validation's.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import Sentiment from 'sentiment'
import { breaches } from './bench/breaches.mjs'
import { macroF1, percent, show } from './bench/measure.mjs'
import { load } from './module.mjs'
import { trainAbuse } from './train/abuse.mjs'
import { FOLDER, present, split, TONE_LANGUAGES } from './train/data.mjs'
import { trainLanguages } from './train/language.mjs'
import { crossValidate, trainTone } from './train/tone.mjs'

if (!present()) {
  console.log(`Skipped: no labelled sets in ${FOLDER} (VIGIE_TEXT names another folder).`)
  process.exit(0)
}

const all = await load('scripts/bench/entry.ts')
all.toneWeights.use(trainTone('train'))
all.languageWeights.use(trainLanguages('train'))
all.abuseWeights.use(trainAbuse('train'))

const SIDES = ['negative', 'neutral', 'positive']
const plain = new Sentiment()
const bySentiment = (text) => {
  const { score } = plain.analyze(text)
  return score > 0 ? 'positive' : score < 0 ? 'negative' : 'neutral'
}
const lean = (verdict) => verdict.lean ?? verdict.verdict

/** Milliseconds of `work` on each of `texts`, the first hundred to warm up left out, in µs a text. */
function time(texts, work) {
  for (const text of texts.slice(0, 100)) work(text)
  const started = performance.now()
  for (const text of texts) work(text)
  return (1000 * (performance.now() - started)) / texts.length
}

/** Macro-F1 of models that did not see the posts they are tried on, over all posts in five parts. */
function crossValidated(language) {
  const { scores, labels } = crossValidate(split(`sent_${language}`, 'both'), language)
  const best = (row) => SIDES[row.indexOf(Math.max(...row))]
  return macroF1(
    labels.map((label) => SIDES[label]),
    scores.map(best),
    SIDES,
  )
}

const PUBLISHED = { fr: 54.82, en: 50.85, es: 50.06, de: 59.56, it: 54.65, pt: 55.05 }
const curve = []
show(
  'Tone, macro-F1 on the validation splits (three classes)',
  [
    'language',
    'posts',
    'sentiment as it is',
    'Vigie',
    'cross-validated on both splits',
    'published FastText (test)',
    'committed %',
    'right when committed %',
    'µs a post',
  ],
  TONE_LANGUAGES.map((language) => {
    const rows = split(`sent_${language}`, 'val')
    const truth = rows.map(({ label }) => SIDES[label])
    const verdicts = rows.map(({ text }) => all.toneOf(text, language))
    verdicts.forEach((verdict, k) => {
      curve.push({ confidence: verdict.confidence, right: lean(verdict) === truth[k] })
    })
    const sure = verdicts
      .map((verdict, k) => [verdict.verdict, truth[k]])
      .filter(([said]) => said !== 'uncertain')
    return [
      language,
      rows.length,
      macroF1(
        truth,
        rows.map(({ text }) => bySentiment(text)),
        SIDES,
      ),
      macroF1(truth, verdicts.map(lean), SIDES),
      crossValidated(language),
      PUBLISHED[language],
      percent(sure.length, rows.length),
      percent(sure.filter(([said, is]) => said === is).length, sure.length),
      Math.round(
        time(
          rows.map(({ text }) => text),
          (text) => all.toneOf(text, language),
        ),
      ),
    ]
  }),
)
show(
  'Confidence, all languages: how often a verdict is right',
  ['confidence', 'verdicts', 'right %'],
  [0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.8, 0.9].map((from, k, steps) => {
    const to = steps[k + 1] ?? 1.01
    const inside = curve.filter(({ confidence }) => confidence >= from && confidence < to)
    return [
      `${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}`,
      inside.length,
      percent(inside.filter(({ right }) => right).length, inside.length),
    ]
  }),
)

const posts = TONE_LANGUAGES.flatMap((language) =>
  split(`sent_${language}`, 'val').map(({ text }) => ({ text, language })),
)
const right = (rows) =>
  percent(
    rows.filter(({ text, language }) => all.languageOf(text) === language).length,
    rows.length,
  )
const short = posts.filter(({ text }) => text.length <= 60)
show(
  'Language of a post (validation splits of the tone sets)',
  ['posts', 'right %', '≤ 60 characters', 'right %', 'µs a post'],
  [
    [
      posts.length,
      right(posts),
      short.length,
      right(short),
      Math.round(
        time(
          posts.map(({ text }) => text),
          all.languageOf,
        ),
      ),
    ],
  ],
)

breaches(all, time)

const sizes = ['tone.bin', 'abuse.bin', 'language.bin'].map((name) => [
  name,
  readFileSync(`public/text/${name}`),
])
sizes.push(['afinn-fr.json', readFileSync('lib/text/data/afinn-fr.json')])
const packed = sizes.map(([name, bytes]) => [name, bytes.length, gzipSync(bytes).length])
const total = packed.reduce((sum, row) => sum + row[2], 0)
show(
  'Assets',
  ['file', 'bytes', 'gzip bytes'],
  [...packed.map(([name, a, b]) => [name, `${a}`, `${b}`]), ['together', '', `${total}`]],
)
