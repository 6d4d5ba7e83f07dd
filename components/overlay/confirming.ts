import { fail } from '@/components/act.ts'
import { wordsOf } from '@/components/words.ts'
import { ask } from '@/lib/bus/ask.ts'
import type { HintView } from '@/lib/bus/people-views.ts'
import { person } from '@/lib/locales/pages/person.ts'
import type { Author } from '@/lib/model.ts'

interface Around {
  author: Author
  /** Reads the card again. */
  read: () => Promise<void>
  say: (text: string, undo?: () => void) => void
  /** Takes a question off the card that is open, whatever is remembered of it. */
  drop: (hint: HintView) => void
  /** Whether the author is filed: of somebody who isn't, nothing is remembered. */
  filed: boolean
  /** Puts a suggested tag on, as the card does. */
  tag: (hint: Extract<HintView, { kind: 'tag' }>) => Promise<unknown>
}

/** Links an account to a card's author, which can be taken back. Rejects with what the keeper says. */
export async function link(
  whom: { profile: string } | { accountId: string },
  { author, read, say }: Pick<Around, 'author' | 'read' | 'say'>,
): Promise<void> {
  const { linkedId } = await ask('card.link', { author, ...whom })
  await read()
  say(wordsOf(person)('linkedSaid'), () => {
    ask('card.unlink', { accountId: linkedId }).then(read, fail)
  })
}

/** Does what she confirmed: links the accounts, or puts the tag on. Both can be taken back. */
export async function confirm(hint: HintView, { author, read, say, tag }: Around): Promise<void> {
  if (hint.kind === 'tag') return void (await tag(hint))
  try {
    const whom = hint.kind === 'profile' ? { profile: hint.profile } : { accountId: hint.accountId }
    await link(whom, { author, read, say })
  } catch (error) {
    fail(error)
  }
}

/** Remembers that it isn't so, and doesn't ask again. */
export async function refuse(hint: HintView, around: Around): Promise<void> {
  const { author, read, say, drop, filed } = around
  const words = wordsOf(person)
  drop(hint)
  if (hint.kind === 'profile' || (hint.kind === 'tag' && !filed)) return
  try {
    if (hint.kind === 'tag') await ask('card.decline', { author, tagId: hint.tagId })
    else await ask('card.apart', { author, accountId: hint.accountId })
    await read()
    say(words(hint.kind === 'tag' ? 'declinedSaid' : 'apartSaid'))
  } catch (error) {
    fail(error)
  }
}
