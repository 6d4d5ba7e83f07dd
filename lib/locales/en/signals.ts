import type { signals as fr } from '../fr/signals.ts'
import type { Like } from '../words.ts'

/** What is out of the ordinary, above the mentions. */
export const signals: Like<typeof fr> = {
  title: 'Out of the ordinary',
  spike: '{alert}: {count} mentions in 24 h, usually {usual}',
  turn: '{alert}: {share} negative in 24 h, usually {usual}',
  influencer: '{alert}: first mention by {name}, an influencer',
}
