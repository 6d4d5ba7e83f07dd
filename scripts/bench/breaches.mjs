// The part of the bench about breaches of netiquette.
import { read, split, TONE_LANGUAGES } from '../train/data.mjs'
import { insults } from './insults.mjs'
import { percent, precision, show } from './measure.mjs'
import { personalCases } from './personal-cases.mjs'

const post = (text, language) => ({
  id: '1',
  kind: 'post',
  text,
  ...(language ? { language } : {}),
})

export function breaches(all, time) {
  const { flagsOf } = all
  const tier = (text, language, id) =>
    flagsOf(post(text, language)).find((flag) => flag.id === id)?.tier

  insults(all)

  const clean = TONE_LANGUAGES.flatMap((language) =>
    split(`sent_${language}`, 'both').map(({ text }) => ({ text, language })),
  )
  const found = clean.map(({ text, language }) => ({
    language,
    flags: flagsOf(post(text, language)),
  }))
  const rate = (rows, id, which) =>
    percent(
      rows.filter(({ flags }) => flags.some((flag) => flag.id === id && flag.tier === which))
        .length,
      rows.length,
    )
  const ids = ['shouting', 'flood', 'spam', 'personal-data', 'threat', 'textspeak']
  show(
    'Everyday posts (both splits of the tone sets): flagged % (to check %)',
    ['language', 'posts', ...ids],
    [...TONE_LANGUAGES, undefined].map((language) => {
      const rows = language ? found.filter((one) => one.language === language) : found
      const both = (id) =>
        `${rate(rows, id, 'flagged').toFixed(2)} (${rate(rows, id, 'check').toFixed(2)})`
      return [language ?? 'all', rows.length, ...ids.map(both)]
    }),
  )

  const cases = personalCases()
  const kinds = [...new Set(cases.map(({ kind }) => kind))]
  const tellsKind = ({ kind, text }) =>
    flagsOf(post(text)).some((flag) => flag.id === 'personal-data' && flag.why?.key === kind)
  show(
    'Personal data: generated true cases',
    ['kind', 'cases', 'found %'],
    [...kinds, undefined].map((kind) => {
      const rows = cases.filter((one) => kind === undefined || one.kind === kind)
      return [kind ?? 'all', rows.length, percent(rows.filter(tellsKind).length, rows.length)]
    }),
  )

  const spam = [...read('yt_psy'), ...read('yt_eminem')]
  const truth = spam.map(({ label }) => label === 1)
  const tiers = spam.map(({ text }) => tier(text, 'en', 'spam'))
  const high = precision(
    truth,
    tiers.map((one) => one === 'flagged'),
  )
  const any = precision(
    truth,
    tiers.map((one) => one !== undefined),
  )
  show(
    'Spam (YouTube comments)',
    [
      'posts',
      'flagged: precision %',
      'recall %',
      'flagged or to check: precision %',
      'recall %',
      'all flags, µs a post',
    ],
    [
      [
        spam.length,
        high.precision,
        high.recall,
        any.precision,
        any.recall,
        Math.round(
          time(
            clean.slice(0, 2000).map(({ text }) => text),
            (text) => flagsOf(post(text)),
          ),
        ),
      ],
    ],
  )
}
