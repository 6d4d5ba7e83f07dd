import type { LabelView, MarkView } from '../bus/views.ts'
import { allOf } from '../db/config.ts'
import { kept } from '../db/kept.ts'
import { findFiled } from '../db/people.ts'
import { filedAmong } from '../db/places.ts'
import { tagsOf } from '../members/tags.ts'
import type { MemberMark, Tag } from '../model.ts'
import type { Speech } from './context.ts'

/** The tags to offer, by id, under their names in the language of a speech. */
export const tagTable = kept(['tags'], async (say: Speech): Promise<ReadonlyMap<string, Tag>> => {
  const tags = tagsOf(await allOf('tags'), (shipped) => say.tags(shipped as 'relay'))
  return new Map(tags.map((tag) => [tag.id, tag]))
})

/** How a tag is shown: its colour, icon and word. */
export const labelOf = (tag: Tag): LabelView => ({
  word: tag.name,
  colour: tag.colour,
  icon: tag.icon,
})

/**
 * The labels of a mark: what changes how one speaks to somebody comes first, an objection and where
 * they stand on the ladder.
 */
export function labelsOf(
  mark: MemberMark,
  tags: ReadonlyMap<string, Tag>,
  say: Speech,
): LabelView[] {
  const worn = mark.tags.map((id) => tags.get(id)).filter((tag) => tag !== undefined)
  const objection: LabelView[] = mark.objection
    ? [{ word: say.tags('objection'), colour: 'red', icon: 'shield' }]
    : []
  return [...objection, ...standingLabel(mark, say), ...worn.map(labelOf)]
}

/** The highest step that counts; reminders are counted, because one is nothing yet. */
function standingLabel({ reminders, step }: MemberMark, say: Speech): LabelView[] {
  if (reminders === 0) return []
  if (step === 'sanction') return [{ word: say.tags('sanction'), colour: 'red', icon: 'ban' }]
  if (step === 'warning') {
    return [{ word: say.tags('warning'), colour: 'amber', icon: 'triangle-alert' }]
  }
  return [{ word: say.tags('reminders', { count: reminders }), colour: 'amber', icon: 'bell' }]
}

/** The marks of people known by these keys, in their order, with one read of the database. */
export async function marksOf(
  people: readonly (readonly string[] | undefined)[],
  say: Speech,
): Promise<(MarkView | null)[]> {
  const [tags, filed] = await Promise.all([
    tagTable(say),
    findFiled(
      people.map((keys) => keys ?? []),
      Date.now(),
      filedAmong,
    ),
  ])
  return people.map((keys, index) => {
    if (keys === undefined) return null
    const found = filed[index]
    return found === undefined
      ? { filed: false, labels: [] }
      : { filed: true, labels: labelsOf(found.member.mark, tags, say) }
  })
}
