import type { VNode } from 'preact'
import { allOf } from '@/lib/db/config.ts'
import { type By, type Item, type Items, itemsBehind } from '@/lib/db/items.ts'
import { readSettings } from '@/lib/db/settings.ts'
import { indicators as names } from '@/lib/locales/pages/indicators.ts'
import { metrics as table } from '@/lib/locales/pages/metrics.ts'
import { INDICATORS, indicatorOf } from '@/lib/metrics/indicators/index.ts'
import { fold } from '@/lib/text/fold.ts'
import { hashOf, place } from '../dashboard/address.ts'
import { Empty } from '../empty.tsx'
import { useLive } from '../live.ts'
import { Unreadable } from '../trouble.tsx'
import { useWords } from '../words.ts'
import { ItemRow } from './item-row.tsx'
import { hoursOf } from './read.ts'
import { askedBy, type Filters } from './scope.ts'

/** Most items listed at once. */
const MOST = 500

async function read(
  filters: Filters,
): Promise<Items & { charters: Awaited<ReturnType<typeof allCharters>> }> {
  const now = Date.now()
  const [settings, charters] = await Promise.all([readSettings(), allCharters()])
  const indicator = indicatorOf(filters.of ?? '') ?? INDICATORS[0]
  if (indicator === undefined) return { items: [], more: false, charters }
  const { period, narrowing } = askedBy(filters, now)
  const at = filters.by?.indexOf(':') ?? -1
  const by: By | undefined =
    filters.by && at > 0 ? [filters.by.slice(0, at), filters.by.slice(at + 1)] : undefined
  const scope = { period, narrowing, now, hours: hoursOf(settings) }
  const found = await itemsBehind(indicator, scope, by, MOST)
  const word = fold(filters.q ?? '')
  const items = found.items.filter((item) => word === '' || holds(item, word))
  return { items, more: found.more, charters }
}

const allCharters = () => allOf('charters')

const holds = (item: Item, word: string) =>
  'mention' in item && fold(`${item.mention.title ?? ''} ${item.mention.text}`).includes(word)

/** What is behind one figure: its mentions with their delays, or what was done, each to open. */
export function ItemsPage(): VNode {
  const say = useWords(table)
  const name = useWords(names)
  const { filters } = place.value
  const live = useLive(() => read(filters), ['mentions', 'entries'], [JSON.stringify(filters)])
  const indicator = indicatorOf(filters.of ?? '') ?? INDICATORS[0]
  const { of: _, by: __, q: ___, ...rest } = filters
  const title = say('itemsTitle', {
    name: name(`name-${indicator?.id ?? 'mentions'}` as 'name-mentions'),
  })
  return (
    <div class="sheet">
      <a class="back" href={hashOf({ room: 'metrics', filters: rest })}>
        ← {say('back')}
      </a>
      <h1>{title}</h1>
      {live.state === 'failed' && <Unreadable {...live} />}
      {live.state === 'ready' && (
        <>
          <p class="muted">
            {say('itemsCount', { count: live.value.items.length })}
            {live.value.more && ` · ${say('itemsMost', { count: MOST })}`}
          </p>
          {live.value.items.length === 0 ? (
            <Empty icon="inbox" title={say('noItems')} />
          ) : (
            <ul class="items">
              {live.value.items.map((item) => (
                <ItemRow
                  key={'mention' in item ? item.mention.id : item.entry.id}
                  item={item}
                  charters={live.value.charters}
                />
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  )
}
