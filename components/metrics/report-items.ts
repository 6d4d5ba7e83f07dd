import { actsIn, type Item, itemsBehind } from '@/lib/db/items.ts'
import { findFiled } from '@/lib/db/people.ts'
import { INDICATORS } from '@/lib/metrics/indicators/index.ts'
import type { Mention } from '@/lib/model.ts'
import { readPeople, readTopics } from './people-and-topics.tsx'
import type { MetricsData } from './read.ts'
import type { PartNames } from './report-parts.ts'

/** Most mentions that a report lists and saves. */
export const MOST_ITEMS = 5000
/** Most mentions proposed as evidence. */
const MOST_PROPOSED = 12

/** What is behind a report. */
export interface ReportItems extends Pick<PartNames, 'people' | 'topics'> {
  mentions: Item[]
  acts: Item[]
  /** Evidence for improvement: what authors with the chosen tag said, or what was said against. */
  proposed: Mention[]
}

/** Reads the items of a period; `tag` chooses whose mentions are proposed. */
export async function readItems(data: MetricsData, tag: string): Promise<ReportItems> {
  const { scope } = data
  const [all] = INDICATORS
  const { items } = all ? await itemsBehind(all, scope, undefined, MOST_ITEMS) : { items: [] }
  const mentions = items.flatMap((item) => ('mention' in item ? [item.mention] : []))
  return {
    mentions: items,
    acts: await actsIn(scope),
    people: await readPeople(data),
    topics: (await readTopics(data)).topics,
    proposed: tag === '' ? against(mentions) : await byTagged(mentions, tag),
  }
}

const against = (mentions: readonly Mention[]) =>
  mentions.filter(({ tone }) => tone.verdict === 'negative').slice(0, MOST_PROPOSED)

async function byTagged(mentions: readonly Mention[], tag: string): Promise<Mention[]> {
  const filed = await findFiled(mentions.map(({ author }) => author?.keys ?? []))
  return mentions.filter((_, i) => filed[i]?.member.mark.tags.includes(tag)).slice(0, MOST_PROPOSED)
}
