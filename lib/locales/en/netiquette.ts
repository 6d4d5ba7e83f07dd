import type { netiquette as fr } from '../fr/netiquette.ts'
import type { Like } from '../words.ts'

export const netiquette: Like<typeof fr> = {
  shouting: '{share}% capitals',
  floodSigns: 'Letters, signs or words repeated over and over',
  floodSeries: '{count} posts in a row within ten minutes',
  repeatOwn: {
    one: 'Already posted by the same person',
    other: 'Already posted {count} times by the same person',
  },
  repeatOther: {
    one: 'Nearly the same post above',
    other: 'Nearly the same post, {count} times above',
  },
  insultListed: 'Word from the list of insults',
  insultAimed: 'Coarse word aimed at somebody',
  insultBlocked: 'Word that this space refuses',
  insultModel: 'Insulting tone, no listed word',
  insultMild: 'Coarse word, aggressive tone',
  spamLink: 'Hidden or doubtful link',
  spamLinks: 'Many links',
  spamCall: 'Call to follow, click or pay',
  mail: 'Mail address',
  phone: 'Telephone number',
  address: 'Postal address',
  iban: 'Bank account (IBAN)',
  card: 'Payment card',
  nir: 'French social security number',
  threat: 'Threat: read it now',
  distress: 'Somebody may be in danger: read it now',
  textspeak: { one: '{count} shortened word', other: '{count} shortened words' },
  'heat.calm': 'calm',
  'heat.warm': 'lively',
  'heat.hot': 'tense',
  'heat.breaches': {
    one: '{count} of the last posts to look at',
    other: '{count} of the last posts to look at',
  },
  'heat.pace': 'Answers {times} times quicker than usual',
  'heat.duel': {
    one: '{count} post between two people',
    other: '{count} posts in a row between two people',
  },
  'heat.depth': {
    one: 'Replies nested {count} level deep',
    other: 'Replies nested {count} levels deep',
  },
}
