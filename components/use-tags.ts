import { allTags } from '@/lib/db/people.ts'
import { tags as table } from '@/lib/locales/pages/tags.ts'
import { tagsOf } from '@/lib/members/tags.ts'
import type { Tag } from '@/lib/model.ts'
import { useLive } from './live.ts'
import { useWords } from './words.ts'

/** The tags there are, shipped ones under their name in the interface's language. */
export function useTags(): Tag[] {
  const say = useWords(table)
  const live = useLive(allTags, ['tags'])
  return tagsOf(live.state === 'ready' ? live.value : [], (key) =>
    say(key as keyof typeof table.fr),
  )
}
