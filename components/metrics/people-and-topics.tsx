import type { VNode } from 'preact'
import { itemsBehind } from '@/lib/db/items.ts'
import { database } from '@/lib/db/open.ts'
import { findFiled } from '@/lib/db/people.ts'
import { metrics as table } from '@/lib/locales/pages/metrics.ts'
import { contributors } from '@/lib/metrics/breakdowns.ts'
import { isCommon } from '@/lib/metrics/common-words.ts'
import { INDICATORS } from '@/lib/metrics/indicators/index.ts'
import { topicsOf } from '@/lib/metrics/topics.ts'
import { hashOf, place } from '../dashboard/address.ts'
import { useLive } from '../live.ts'
import { language, useWords } from '../words.ts'
import { Bars } from './bars.tsx'
import { behind } from './breakdowns.tsx'
import type { MetricsData } from './read.ts'

const MOST = 10
/** Mentions whose words are read: the newest ones, so that a year costs no more than a month. */
export const MOST_READ = 2000

/** The name of each account, from the newest mention under its key, and its member when filed. */
async function named(all: readonly [key: string, count: number][]) {
  const db = await database()
  const filed = await findFiled(all.map(([key]) => [key]))
  return Promise.all(
    all.map(async ([key, count], i) => {
      const mention = await db.getFromIndex('mentions', 'authorKeys', key)
      const memberId = filed[i]?.member.id
      return { key, count, name: mention?.author?.name ?? key, memberId }
    }),
  )
}

/** The first authors of a period, by name. */
export async function readPeople({ observed, scope }: Pick<MetricsData, 'observed' | 'scope'>) {
  const people = await named(contributors(observed, scope, MOST))
  return people.map(({ name, count }): [name: string, count: number] => [name, count])
}

/** Authors by the number of their mentions, each of which can be opened. */
export function Contributors({ data }: { data: MetricsData }): VNode | null {
  const say = useWords(table)
  const live = useLive(() => named(contributors(data.observed, data.scope, MOST)), [], [data])
  if (live.state !== 'ready') return null
  return (
    <Bars
      title={say('contributors')}
      text={say('contributorsText')}
      heads={[say('author'), say('count')]}
      none={say('none')}
      language={language.value}
      bars={live.value.map(({ key, count, name }) => ({
        id: key,
        name,
        value: count,
        to: behind('contributors', `author:${key}`),
      }))}
    />
  )
}

/** Words that come back in the newest mentions of the period. */
export function Topics({ data }: { data: MetricsData }): VNode | null {
  const say = useWords(table)
  const live = useLive(() => readTopics(data), [], [data])
  if (live.state !== 'ready') return null
  const { topics, read } = live.value
  return (
    <Bars
      title={say('topics')}
      text={say('topicsText', { count: read })}
      heads={[say('name'), say('count')]}
      none={say('none')}
      language={language.value}
      bars={topics.map(([word, count]) => ({
        id: word,
        name: word,
        value: count,
        to: hashOf({
          room: 'metrics',
          id: 'items',
          filters: { ...place.value.filters, of: 'mentions', q: word },
        }),
      }))}
    />
  )
}

/** The first topics of a period, and how many mentions were read for them. */
export async function readTopics({ scope, alerts }: Pick<MetricsData, 'scope' | 'alerts'>) {
  const [all] = INDICATORS
  const { items } = all ? await itemsBehind(all, scope, undefined, MOST_READ) : { items: [] }
  const mentions = items.flatMap((item) => ('mention' in item ? [item.mention] : []))
  return { topics: topicsOf(mentions, alerts, isCommon, MOST), read: mentions.length }
}
