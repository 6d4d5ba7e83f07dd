import type { people as french } from '../fr/people.ts'
import type { Like } from '../words.ts'

/** What the keeper says of people: details, suggestions, what a note should not hold. */
export const people: Like<typeof french> = {
  otherModerator: 'another moderator',
  by: 'by {name}',
  edited: 'edited',
  appealUntil: 'may appeal until {date}',
  reversed: 'reversed on appeal',
  underAppeal: 'under appeal',
  expiresOn: 'expires on {date}',
  expiredOn: 'expired on {date}',
  audience: { one: '{count} follower', other: '{count} followers' },
  topics: 'topics: {list}',
  'hint.handle': 'Same handle: {who}, known here already. The same person?',
  'hint.renamed': '{who} has the same name on this site. A new handle of the same person?',
  'hint.address': '{who} gave the same address. The same person?',
  'hint.cross': 'This profile links to {who}. The same person?',
  'hint.profile': 'This profile links to {who}. Link that account?',
  'hint.contributor': {
    one: '{count} post noticed in 30 days: a contributor?',
    other: '{count} posts noticed in 30 days: a contributor?',
  },
  'hint.answers': {
    one: '{count} answer to other members on this page: a contributor?',
    other: '{count} answers to other members on this page: a contributor?',
  },
  'hint.ambassador': {
    one: '{count} positive mention in 30 days: an ambassador?',
    other: '{count} positive mentions in 30 days, hardly a negative one: an ambassador?',
  },
  'hint.relay': {
    one: '{count} piece of news passed on: a relay?',
    other: '{count} pieces of news passed on in 30 days: a relay?',
  },
  'hint.influencer': {
    one: 'The page says {count} follower: an influencer?',
    other: 'The page says {count} followers: an influencer?',
  },
  'lint.health': 'health: the law forbids filing it (GDPR, art. 9)',
  'lint.opinion': 'political or union views: the law forbids filing them (GDPR, art. 9)',
  'lint.religion': 'religion: the law forbids filing it (GDPR, art. 9)',
  'lint.origin': 'origin: the law forbids filing it (GDPR, art. 9)',
  'lint.sexuality': 'private life: the law forbids filing it (GDPR, art. 9)',
  'lint.offence': 'an offence is for the courts (GDPR, art. 10); quote the post instead',
  'lint.insult': 'an insult: the person may ask to read their file',
  'lint.judgment': 'a judgment: rather say what happened, where and when',
  'lint.guess': 'a guess: write what you saw, with its link',
  inform: 'To be told of this file by {date}',
  informLate: 'Should have been told of this file on {date}',
}
