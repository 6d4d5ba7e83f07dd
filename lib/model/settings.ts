/** What replies say in one place in particular; what is left out is as everywhere else. */
export interface Space {
  name: string
  /** Hosts where it holds, with all below them: `forum.example`. */
  hosts: string[]
  address?: 'vous' | 'tu'
  rulesLink?: string
  moderatorName?: string
  signature?: string
  header?: string
  footer?: string
}

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
  /** What comes before and after every reply. */
  header: string
  footer: string
  spaces: Space[]
  /** Words that never count as insults in her space, and words that do there. */
  allow: string[]
  block: string[]
  notify: boolean
  /** A small button at a reply box in focus. */
  boxButton: boolean
  /** Local times, `HH:MM`; no quiet hours while one is empty. */
  quietFrom: string
  quietTo: string
  /** Local time of the digest, `HH:MM`; none while empty. */
  digestAt: string
  /** Days of the week worked, 1 for Monday to 7 for Sunday, and the hours, in minutes after midnight. */
  workDays: number[]
  workFrom: number
  workTo: number
  /** Periods at whose end a report is announced. */
  reports: 'none' | 'week' | 'month' | 'both'
  welcomed: boolean
  /** Months after which each kind of file is let go of; 0 keeps it for ever. */
  retention: Retention
  /** Take a copy of everything every day. */
  backups: boolean
}

/** Kinds of files that are let go of after a time, and after how many months. */
export interface Retention {
  /** Reminders, warnings and sanctions, from the day they were given. */
  ladder: number
  /** People nothing was heard of. */
  members: number
  /** Influencers nothing was heard of. */
  influencers: number
  /** Posts found by the watch, from the day they were published. */
  mentions: number
}
