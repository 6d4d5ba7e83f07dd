/** Two-letter ISO 639-1 code of a text's language, or `und` where it isn't known. */
export type LanguageCode = string

/**
 * What every stored record carries, so that several moderators' stores can be joined later:
 * the join of two records with one id is the one with the greater `hlc`.
 */
export interface Stamped {
  id: string
  /** Hybrid logical clock of the last write, as a sortable string (see `lib/db/clock.ts`). */
  hlc: string
  /** Id of the moderator (this browser profile, until a team store exists) who wrote it. */
  by: string
  /** True once erased: the record keeps its id and nothing personal. */
  gone?: true
}
