import type { Mention } from '../../model.ts'
import type { Shape } from './bag.ts'

/** What is counted of a mention: all that figures ask of it, and no text. */
export interface MentionRow {
  state: Mention['state']
  verdict: Mention['tone']['verdict']
  /** Source's id. */
  source: string
  platform: string
  /** Host of the page. */
  space: string
  /** Ids of the alerts it answers, joined by spaces. */
  alerts: string
  /** The strongest key of its author's account; empty when nobody is named. */
  author: string
  /** 1 when she corrected its tone. */
  corrected: 0 | 1
  /** Other tellings of the same story. */
  also: number
}

export const MENTION_ROW: Shape<MentionRow> = {
  words: ['state', 'verdict', 'source', 'platform', 'space', 'alerts', 'author'],
  numbers: ['corrected', 'also'],
}

/** The row of a mention. */
export function mentionRow(mention: Mention): MentionRow {
  return {
    ...whereOf(mention),
    state: mention.state,
    verdict: mention.tone.verdict,
    author: mention.author?.keys[0] ?? '',
    corrected: mention.tone.corrected ? 1 : 0,
    also: mention.also.length,
  }
}

/** Where a mention was found: what figures can be narrowed to. */
export type Where = Pick<MentionRow, 'source' | 'platform' | 'space' | 'alerts'>

export const WHERE: Shape<Where> = {
  words: ['source', 'platform', 'space', 'alerts'],
  numbers: [],
}

/** Where a mention was found. */
export function whereOf(mention: Mention): Where {
  return {
    source: mention.sourceId,
    platform: mention.author?.platform ?? mention.sourceKind,
    space: spaceOf(mention.link),
    alerts: [...mention.alertIds].sort().join(' '),
  }
}

/** Whether a mention waits for somebody. */
export const isWaiting = ({ state }: Pick<Mention, 'state'>): boolean =>
  state === 'new' || state === 'seen'

/** The space of an address: its host without `www.`; empty for none. */
export function spaceOf(address: string | undefined): string {
  // Hosts are read from addresses that were parsed before: no need to parse a hundred thousand again.
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address ?? '')?.[1] ?? ''
  return host.toLowerCase().replace(/^www\./, '')
}
