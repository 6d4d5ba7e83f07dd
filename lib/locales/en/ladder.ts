import type { ladder as french } from '../fr/ladder.ts'
import type { Like } from '../words.ts'

/** The ladder: what counts, the step advised and why. */
export const ladder: Like<typeof french> = {
  general: 'General charter',
  title: 'Ladder',
  none: 'Nothing counts now',
  untilOne: '{list}, expires on {date}',
  until: '{list}; the last one expires on {date}',
  forGood: '{list}, without expiry',
  reminders: { one: '{count} reminder', other: '{count} reminders' },
  warnings: { one: '{count} warning', other: '{count} warnings' },
  sanctions: { one: '{count} sanction', other: '{count} sanctions' },
  reminder: 'Reminder',
  warning: 'Warning',
  sanction: 'Sanction',
  removal: 'Post removed',
  mute: { one: 'Muted for {count} day', other: 'Muted for {count} days' },
  suspension: { one: 'Suspended for {count} day', other: 'Suspended for {count} days' },
  muteForGood: 'Muted',
  suspensionForGood: 'Suspended',
  exclusion: 'Excluded',
  advised: 'Step advised: {step}',
  first: 'First time for “{rule}”: a reminder is enough.',
  severe: 'Once is enough for “{rule}”.',
  again: {
    one: '{count} breach of “{rule}” counts already.',
    other: '{count} breaches of “{rule}” count already.',
  },
  others: { one: '{count} breach counts already.', other: '{count} breaches count already.' },
  alone: '“{rule}” does not begin with a reminder.',
  warns: 'At the next breach: {step}.',
}
