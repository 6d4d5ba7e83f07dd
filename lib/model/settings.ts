/** What she chose. One record, validated field by field: a bad one falls back to its default. */
export interface Settings {
  language: 'fr' | 'en' | 'auto'
  moderatorName: string
  organisation: string
  paused: boolean
  /** Address form of French replies. */
  address: 'vous' | 'tu'
  space: string
  rulesLink: string
  signature: string
  /** Words that never count as insults in her space, and words that do there. */
  allow: string[]
  block: string[]
  notify: boolean
  welcomed: boolean
}
