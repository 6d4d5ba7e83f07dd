import type { tags as french } from '../fr/tags.ts'
import type { Like } from '../words.ts'

/** Names of the tags that ship, and what counts on a mark. */
export const tags: Like<typeof french> = {
  influencer: 'Influencer',
  contributor: 'Contributor',
  ambassador: 'Ambassador',
  newcomer: 'Newcomer',
  relay: 'Relay',
  towatch: 'To follow',
  dispute: 'Open dispute',
  press: 'Press',
  staff: 'Staff',
  objection: 'Objection',
  warning: 'Warned',
  sanction: 'Sanction',
  reminders: { one: '{count} reminder', other: '{count} reminders' },
}
