import { standing } from '../../members/journal.ts'
import type { Entry, Mention } from '../../model.ts'
import type { Shape } from './bag.ts'
import { type Where, whereOf } from './mentions.ts'

/** When a mention was answered and done with. Only mentions that were either have a row. */
export interface AnswerRow extends Where {
  /** Its id, by which its row is found again. */
  mention: string
  verdict: Mention['tone']['verdict']
  state: Mention['state']
  /** Publication, first reply and end of treatment, in ms; 0 for what has not been. */
  at: number
  answered: number
  done: number
}

export const ANSWER_ROW: Shape<AnswerRow> = {
  words: ['mention', 'source', 'platform', 'space', 'alerts', 'verdict', 'state'],
  numbers: ['at', 'answered', 'done'],
}

/** A reply that stands: when it was prepared or sent, and what it may answer. */
export interface Reply {
  at: number
  /** Addresses, without fragment, at which it was prepared or seen as a post. */
  addresses: string[]
  /** The mention that it names, if it names one: it answers no other. */
  mention?: string
}

const REPLIES: ReadonlySet<Entry['kind']> = new Set(['reply-drafted', 'reply-sent'])

/** An address without its fragment: replies are prepared at the page, mentions name the post in it. */
export const bare = (address: string): string => address.split('#', 1)[0] as string

/**
 * The replies that stand in one member's whole journal. One that was seen as sent takes the place
 * of its draft: it keeps the draft's address, which is the one of the post it answers.
 */
export function repliesIn(journal: readonly Entry[]): Reply[] {
  const byId = new Map(journal.map((entry) => [entry.id, entry]))
  return standing(journal)
    .filter(({ kind }) => REPLIES.has(kind))
    .map((entry) => {
      const addresses = new Set<string>()
      const met = new Set<Entry>()
      let mention: string | undefined
      for (
        let at: Entry | undefined = entry;
        at && !met.has(at);
        at = byId.get(at.supersedes ?? '')
      ) {
        met.add(at)
        if (at.page !== undefined) addresses.add(bare(at.page))
        mention ??= at.mentionId
      }
      return {
        at: entry.at,
        addresses: [...addresses],
        ...(mention === undefined ? {} : { mention }),
      }
    })
}

/**
 * The row of a mention, if it was answered or done with. A reply answers the mention it names, or,
 * naming none, those at its address; never one that was published after it.
 */
export function answerRow(mention: Mention, replies: readonly Reply[]): AnswerRow | undefined {
  const { id, at, state, tone } = mention
  const address = bare(mention.link)
  const times = replies
    .filter((reply) => reply.at >= at)
    .filter((reply) =>
      reply.mention === undefined ? reply.addresses.includes(address) : reply.mention === id,
    )
    .map((reply) => reply.at)
  const answered = times.length === 0 ? 0 : Math.min(...times)
  const done = state === 'done' ? (mention.doneAt ?? 0) : 0
  if (answered === 0 && done === 0) return undefined
  return { ...whereOf(mention), mention: id, verdict: tone.verdict, state, at, answered, done }
}
