import { common, mention as table } from '@/lib/locales/pages/common.ts'
import type { Mention, MentionState, ToneCorrection } from '@/lib/model.ts'
import { act } from './act.ts'
import { exactTime } from './time.ts'
import { toast } from './toasts.ts'
import { language, wordsOf } from './words.ts'

/** What can be done with a mention, with the key that does it. */
export const ACTS = {
  open: 'o',
  reply: 'r',
  tag: 't',
  relay: 'f',
  done: 'e',
  irrelevant: 'x',
} as const
export type Act = keyof typeof ACTS

/** The key that takes the last act back. */
export const UNDO = 'Z'

/** The act of a key pressed on a mention, if it is one. Shortcuts of the browser are not. */
export function actOf(event: KeyboardEvent): Act | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  if (event.key === 'Enter') return 'open'
  return (Object.keys(ACTS) as Act[]).find((act) => ACTS[act] === event.key.toLowerCase())
}

const SAID = {
  done: 'doneSaid',
  irrelevant: 'irrelevantSaid',
  seen: 'seenSaid',
  new: 'newSaid',
} as const satisfies Record<MentionState, string>
const STATES = Object.keys(SAID) as MentionState[]

/** Puts mentions in a state, says so, and offers to take it back to what each was before. */
export async function putIn(mentions: readonly Mention[], state: MentionState): Promise<void> {
  const changed = mentions.filter((mention) => mention.state !== state)
  if (changed.length === 0) return
  async function back(): Promise<void> {
    for (const old of STATES) {
      const ids = changed.filter((mention) => mention.state === old).map(({ id }) => id)
      if (ids.length > 0) await act('mention.state', { ids, state: old })
    }
    toast(wordsOf(common)('undone'))
  }
  await act('mention.state', { ids: changed.map(({ id }) => id), state }, () =>
    toast(wordsOf(table)(SAID[state], { count: changed.length }), () => void back(), UNDO),
  )
}

/**
 * Opens the post in a tab, with the reply palette when that is what is wanted. The keeper does it,
 * because a popup is gone as soon as the tab is there. A new mention is seen by that.
 */
export async function openMention(
  mention: Mention,
  then: 'read' | 'reply' = 'read',
): Promise<void> {
  await act('mention.open', { id: mention.id, reply: then === 'reply' })
}

/** Gives a mention another tone, or the computed one again, and offers to take that back. */
export async function correctTone(
  mention: Mention,
  verdict?: ToneCorrection['verdict'],
): Promise<void> {
  const { id, tone } = mention
  if (tone.corrected && tone.verdict === verdict) return
  const before = tone.corrected && tone.verdict !== 'uncertain' ? { verdict: tone.verdict } : {}
  const said =
    verdict === undefined
      ? wordsOf(table)('toneBackSaid')
      : wordsOf(table)('toneSaid', { tone: wordsOf(common)(verdict) })
  await act('mention.tone', verdict === undefined ? { id } : { id, verdict }, () =>
    toast(said, () => void act('mention.tone', { id, ...before }), UNDO),
  )
}

/** Copies a mention as a message that can be pasted for a colleague. */
export async function copyMention(mention: Mention): Promise<void> {
  const say = wordsOf(table)
  const text = say('relayText', {
    place: mention.place,
    author: mention.author?.name ?? wordsOf(common)('unknownAuthor'),
    date: exactTime(mention.at, language.value),
    text: mention.text,
    link: mention.link,
  })
  await navigator.clipboard.writeText(text)
  toast(say('copied'))
}
