import type { VNode } from 'preact'
import { common } from '@/lib/locales/pages/common.ts'
import { dashboard } from '@/lib/locales/pages/dashboard.ts'
import { members as table } from '@/lib/locales/pages/members.ts'
import { FILTER_NAMES, VIEW_NAMES, VIEWS, type ViewName } from '@/lib/members/roll/filters.ts'
import type { Tag } from '@/lib/model.ts'
import { numberFormat } from '@/lib/text/intl.ts'
import { Button } from '../../button.tsx'
import { Chip } from '../../chip.tsx'
import { language, useWords } from '../../words.ts'
import { filter, place } from '../address.ts'
import { Select } from '../select.tsx'
import type { RollNews } from './protocol.ts'

/** The views, each with how many it has, and the filters that can be added to them. */
export function MemberFilters({ tags, news }: { tags: readonly Tag[]; news?: RollNews }): VNode {
  const say = useWords(dashboard)
  const mine = useWords(table)
  const shared = useWords(common)
  const { filters } = place.value
  const number = numberFormat(language.value)
  return (
    <>
      <fieldset class="filters chips" aria-label={mine('views')}>
        {VIEW_NAMES.map((name) => {
          const on = isOn(name, filters)
          return (
            <Chip
              key={name}
              label={mine(`view-${name}`)}
              on={on}
              onToggle={() => filter({ ...EMPTY, ...(on ? {} : VIEWS[name]) })}
              {...(news ? { count: number.format(news.views[name]) } : {})}
            />
          )
        })}
      </fieldset>
      <div class="filters">
        <Select
          name="tag"
          label={say('tag')}
          options={[['', shared('all')], ...tags.map((one) => [one.id, one.name] as const)]}
        />
        <Select
          name="reminders"
          label={say('reminders')}
          options={[
            ['', say('any')],
            ['yes', say('withReminders')],
          ]}
        />
        <Select
          name="host"
          label={mine('site')}
          options={[
            ['', say('any')],
            ...hostsOf(filters.host, news).map((host) => [host, host] as const),
          ]}
        />
        <Select
          name="sort"
          label={mine('sort')}
          options={[
            ['', mine('sort-last')],
            ['name', mine('sort-name')],
            ['filed', mine('sort-filed')],
          ]}
        />
        {filters.did && (
          <Button small icon="x" onClick={() => filter({ did: '', since: '' })}>
            {say(`did-${filters.did as 'reply'}`)}
          </Button>
        )}
        {Object.values(filters).some(Boolean) && (
          <Button
            small
            look="quiet"
            icon="x"
            onClick={() =>
              filter(Object.fromEntries(Object.keys(filters).map((name) => [name, ''])))
            }
          >
            {say('clearFilters')}
          </Button>
        )}
      </div>
    </>
  )
}

const EMPTY = Object.fromEntries(FILTER_NAMES.map((name) => [name, '']))

/** Whether the address shows exactly this view. */
function isOn(name: ViewName, filters: Readonly<Record<string, string>>): boolean {
  const view: Record<string, string> = VIEWS[name]
  return FILTER_NAMES.every((filter) => (filters[filter] ?? '') === (view[filter] ?? ''))
}

/** The hosts to offer, with the one of the address even when it is rare. */
function hostsOf(chosen: string | undefined, news: RollNews | undefined): string[] {
  const known = news?.hosts ?? []
  return chosen && !known.includes(chosen) ? [chosen, ...known] : known
}
