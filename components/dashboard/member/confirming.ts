import type { HintView } from '@/lib/bus/people-views.ts'
import type { MemberView } from '@/lib/bus/views.ts'
import { mention } from '@/lib/locales/pages/common.ts'
import { person } from '@/lib/locales/pages/person.ts'
import { act } from '../../act.ts'
import { toast } from '../../toasts.ts'
import { wordsOf } from '../../words.ts'

/** Puts a tag on or takes it off, with a way back. */
export async function setTag(
  { memberId, name }: MemberView,
  tag: { id: string; name: string },
  on: boolean,
): Promise<void> {
  const say = wordsOf(mention)
  await act('member.tag', { memberIds: [memberId], tagId: tag.id, on }, ({ entryIds }) =>
    toast(
      say(on ? 'tagged' : 'untagged', { tag: tag.name, name }),
      () => void act('entries.undo', { entryIds }),
    ),
  )
}

/** Does what she confirmed; both can be taken back. */
export async function confirm(view: MemberView, hint: HintView): Promise<void> {
  const say = wordsOf(person)
  if (hint.kind === 'tag') return setTag(view, { id: hint.tagId, name: hint.word }, true)
  const whom = hint.kind === 'profile' ? { profile: hint.profile } : { accountId: hint.accountId }
  await act('member.link', { memberId: view.memberId, ...whom }, ({ linkedId }) =>
    toast(say('linkedSaid'), () => void act('card.unlink', { accountId: linkedId })),
  )
}

/** Remembers that it isn't so, and doesn't ask again. */
export async function refuse({ memberId }: MemberView, hint: HintView): Promise<void> {
  const say = wordsOf(person)
  if (hint.kind === 'tag') {
    await act('member.decline', { memberId, tagId: hint.tagId }, () => toast(say('declinedSaid')))
  } else if (hint.kind !== 'profile') {
    const { accountId } = hint
    await act('member.apart', { memberId, accountId }, () => toast(say('apartSaid')))
  }
}
