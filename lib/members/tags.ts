import type { Tag } from '../model.ts'

type Shipped = Omit<Tag, 'hlc' | 'by' | 'gone' | 'name'> & { shipped: string }

/**
 * The tags there are on the first day; their names follow the language (`tags` table) until she
 * edits them: a stored tag with the same id takes the place of the shipped one. Risk tags expire,
 * so that nobody stays marked for ever by default.
 */
export const SHIPPED_TAGS: readonly Shipped[] = [
  shipped('influencer', 'relation', 'violet', 'megaphone', 1),
  shipped('contributor', 'relation', 'green', 'hand-heart', 2),
  shipped('ambassador', 'relation', 'teal', 'award', 3),
  { ...shipped('newcomer', 'relation', 'blue', 'sprout', 4), days: 30 },
  shipped('relay', 'relation', 'pink', 'radio', 5),
  { ...shipped('towatch', 'risk', 'amber', 'eye', 6), days: 90 },
  { ...shipped('dispute', 'risk', 'red', 'circle-alert', 7), days: 90, kept: true },
  shipped('press', 'role', 'grey', 'newspaper', 8),
  { ...shipped('staff', 'role', 'grey', 'building-2', 9), kept: true },
]

function shipped(
  key: string,
  kind: Tag['kind'],
  colour: Tag['colour'],
  icon: string,
  preset: number,
): Shipped {
  return { id: `tag-${key}`, shipped: key, kind, colour, icon, preset }
}

/**
 * The tags to offer: shipped ones under their name in the language (`nameOf`), then her own by
 * name; a stored tag replaces the shipped one of its id, an erased one hides it.
 */
export function tagsOf(stored: readonly Tag[], nameOf: (shipped: string) => string): Tag[] {
  const byId = new Map(stored.map((tag) => [tag.id, tag]))
  const first = SHIPPED_TAGS.map(
    (tag): Tag => byId.get(tag.id) ?? { ...tag, name: nameOf(tag.shipped), hlc: '', by: '' },
  )
  const shippedIds = new Set(SHIPPED_TAGS.map((tag) => tag.id))
  const own = stored
    .filter((tag) => !shippedIds.has(tag.id))
    .sort((a, b) => a.name.localeCompare(b.name))
  return withOwnKeys([...first, ...own].filter((tag) => tag.gone !== true))
}

/** The tags with each number key given once: to the tag that was last written with it. */
function withOwnKeys(tags: readonly Tag[]): Tag[] {
  const holders = new Map<number, Tag>()
  for (const tag of tags) {
    const { preset } = tag
    if (preset === undefined) continue
    const holder = holders.get(preset)
    if (holder === undefined || holder.hlc < tag.hlc) holders.set(preset, tag)
  }
  return tags.map((tag) => {
    if (tag.preset === undefined || holders.get(tag.preset) === tag) return tag
    const { preset: _taken, ...rest } = tag
    return rest
  })
}
