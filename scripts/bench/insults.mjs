// The part of the bench about insults: lists and model together.
import { abuseRows, crossValidate } from '../train/abuse.mjs'
import { split } from '../train/data.mjs'
import { percent, precision, show } from './measure.mjs'
import { counterCases, neutralCases } from './neutral-cases.mjs'

const HEAD = [
  'set',
  'posts',
  'flagged',
  'precision %',
  'recall %',
  'flagged or to check',
  'precision %',
  'recall %',
]
const SETS = [
  ['fr', 'mlma_fr', 'French tweets (MLMA)'],
  ['fr', 'toxifr_agree', 'French forum (ToxiFrench)'],
  ['en', 'te_offensive', 'English tweets (OLID)'],
]

/** A line of the table: what the tiers given to `rows` are worth. */
function line(name, rows, tiers) {
  const truth = rows.map(({ label }) => label === 1)
  const worth = (said) => {
    const { said: count, precision: right, recall } = precision(truth, tiers.map(said))
    return [`${count}`, right, recall]
  }
  return [
    name,
    rows.length,
    ...worth((tier) => tier === 'flagged'),
    ...worth((tier) => tier !== undefined),
  ]
}

export function insults({ coarseIn, flagsOf, judge }) {
  const tierOf = (text, language) =>
    flagsOf({ id: '1', kind: 'post', text, language }).find(({ id }) => id === 'insult')?.tier

  show(
    'Insults, on posts that training did not see (validation; one row in four of the forum)',
    HEAD,
    SETS.map(([language, set, name]) => {
      const rows = split(set, 'val')
      return line(
        name,
        rows,
        rows.map(({ text }) => tierOf(text, language)),
      )
    }),
  )

  const crossed = (language) => {
    const rows = abuseRows(language, 'both')
    const scores = crossValidate(rows, language)
    const tiers = rows.map(({ text }, k) => {
      const chance = 1 / (1 + Math.exp(-scores[k]))
      return judge(coarseIn(text, language), language, chance)?.tier
    })
    let end = 0
    return SETS.filter(([of]) => of === language).map(([, set, name]) => {
      const start = end
      end += split(set, 'both').length
      return line(name, rows.slice(start, end), tiers.slice(start, end))
    })
  }
  show('Insults, cross-validated on both splits (the thresholds were chosen on these)', HEAD, [
    ...crossed('fr'),
    ...crossed('en'),
  ])

  const share = (texts, language) => {
    const tiers = texts.map((text) => tierOf(text, language))
    const part = (tier) => percent(tiers.filter((one) => one === tier).length, texts.length)
    return [texts.length, part('flagged'), part('check')]
  }
  show(
    'Sentences without abuse',
    ['sentences', 'count', 'flagged %', 'to check %'],
    ['fr', 'en'].flatMap((language) => [
      [`people named by what they are (${language})`, ...share(neutralCases(language), language)],
      [
        `counter-speech, reports, denials (${language})`,
        ...share(counterCases(language), language),
      ],
    ]),
  )
}
