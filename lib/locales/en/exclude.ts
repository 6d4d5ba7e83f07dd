import type { exclude as fr } from '../fr/exclude.ts'
import type { Like } from '../words.ts'

/** After “not relevant”: what can be taken out of an alert. */
export const exclude: Like<typeof fr> = {
  title: 'No longer receive in “{alert}”:',
  word: '“{word}”',
  author: 'by {name}',
  site: 'on {host}',
  preview: {
    one: '{count} mention out of {of} would go',
    other: '{count} mentions out of {of} would go',
  },
  kept: {
    one: ', among them {count} that you had dealt with!',
    other: ', among them {count} that you had dealt with!',
  },
  apply: 'Exclude',
  applied: {
    one: '“{alert}” now excludes {what}. {count} mention set aside.',
    other: '“{alert}” now excludes {what}. {count} mentions set aside.',
  },
}
