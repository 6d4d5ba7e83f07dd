import { ask } from '@/lib/bus/ask.ts'
import { isField } from '@/lib/editors/box.ts'
import { copy } from '@/lib/editors/copy.ts'
import { canvasOf } from '@/lib/editors/drawn.ts'
import { insert } from '@/lib/editors/insert.ts'
import type { Outcome } from '@/lib/editors/outcome.ts'
import type { palette as fr } from '@/lib/locales/fr/palette.ts'
import type { Say } from '@/lib/locales/words.ts'
import type { Found } from '@/lib/page/reader.ts'
import { written } from '@/lib/replies/format.ts'
import { likeness, traceOf } from '@/lib/replies/sent.ts'
import type { Desk } from './desk.ts'
import { onPost } from './desk.ts'
import { type Draft, heldFor, noteDraft, noteHeld } from './drafting.ts'

interface Where {
  found: Found | undefined
  box: HTMLElement | undefined
}

/**
 * Puts a draft where it belongs: into the box, verified, or on the clipboard. Says what became of
 * it, notes it in the history, and offers to take both back. False when the text is nowhere but
 * here, so that it must be shown.
 */
export async function putDraft(
  draft: Draft,
  { found, box }: Where,
  desk: Desk,
  say: Say<typeof fr>,
): Promise<boolean> {
  // A rich editor shows marks of formatting as they are typed, whatever its site understands.
  const format = box && !isSource(box) ? 'plain' : (desk.room.composer?.format ?? 'plain')
  const text = written(draft.drawn.parts, format)
  if (!box) {
    if (!(await copy(document, text))) return false
    desk.say(say('copiedPlain'))
    return true
  }
  // Two drafts in one box, which she wished for: never run together.
  const apart = heldFor(box, found) ? `\n\n${text}` : text
  const outcome = await insert(box, apart, { signal: desk.room.signal })
  if (outcome.kind === 'failed') return false
  noteDraft(draft)
  if (outcome.kind === 'inserted') noteHeld(outcome.box, found)
  if (outcome.kind === 'copied') {
    const why = outcome.detail === 'restored' ? 'restored' : outcome.why
    desk.say(say('copied', { why: say(`why.${why}`) }))
    return true
  }
  await noteInHistory(draft, text, found, outcome, desk, say)
  return true
}

/** Adds the draft to the member's history; a keeper that can't doesn't take the draft away. */
async function noteInHistory(
  { reply, drawn, flag }: Draft,
  text: string,
  found: Found | undefined,
  outcome: Extract<Outcome, { kind: 'inserted' }>,
  desk: Desk,
  say: Say<typeof fr>,
): Promise<void> {
  const where = found && onPost(found)
  let entryId: string | undefined
  let noted = true
  try {
    const answer = await ask('reply.drafted', {
      ...(where ?? { page: location.href }),
      ...{ replyId: reply.id, variant: drawn.variant, text },
      ...(flag && { flag }),
      alike: alikeTo(text, desk.room),
    })
    entryId = answer.entryId
  } catch {
    noted = false
  }
  desk.say(
    say(noted ? 'drafted' : 'draftedUnnoted'),
    () => void takeBack(outcome, entryId, desk, say),
  )
}

/** Whether a box holds a source text: a field, or a code editor. */
const isSource = (box: HTMLElement): boolean => isField(box) || canvasOf(box) !== undefined

/** Ids of the posts that are there already and look like this text: none of them is it, sent. */
function alikeTo(text: string, { posts }: Desk['room']): string[] {
  const draft = traceOf(text)
  return [...posts.values()]
    .filter(({ post }) => likeness(draft, traceOf(post.text)) > 0)
    .map(({ post }) => post.id)
    .slice(-100)
}

async function takeBack(
  outcome: Extract<Outcome, { kind: 'inserted' }>,
  entryId: string | undefined,
  desk: Desk,
  say: Say<typeof fr>,
): Promise<void> {
  if (!(await outcome.undo())) return desk.say(say('notUndone'))
  // The draft is out of the box; a history that can't be corrected now still says it was made.
  if (entryId) await ask('entry.undo', { entryId }).catch(() => undefined)
  desk.say(say('undone'))
}
