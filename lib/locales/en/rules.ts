import type { flags as frenchFlags, rules as frenchRules } from '../fr/rules.ts'
import type { Like } from '../words.ts'

/** Rules of the charter. */
export const rules: Like<typeof frenchRules> = {
  form: 'Form',
  respect: 'Respect',
  safety: 'Safety',
  relevance: 'Relevance',
  ads: 'Advertising',
  honesty: 'Honesty',
  privacy: 'Privacy',
  law: 'Law',
  charter: 'Charter',
  courtesy: 'Courtesy',
  space: 'This space',
  hospitality: 'Welcome',
  recognition: 'Recognition',
  relay: 'Relay',
  rights: 'Rights',
  service: 'Service',
  order: 'Order',
  contest: 'Contest',
  animation: 'Community life',
}

/** Why a post is flagged; the words of the flag's hover. */
export const flags: Like<typeof frenchFlags> = {
  shouting: 'Capitals',
  flood: 'Many posts in a row',
  repeat: 'Repeated post',
  insult: 'Insult',
  'insult-check': 'Wording to check',
  spam: 'Spam, doubtful link',
  'personal-data': 'Personal data',
  threat: 'Threat, danger',
  textspeak: 'Text-speak',
}
