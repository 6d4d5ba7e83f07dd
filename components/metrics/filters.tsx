import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import { dashboard } from '@/lib/locales/pages/dashboard.ts'
import { metrics as table } from '@/lib/locales/pages/metrics.ts'
import { choices } from '@/lib/metrics/breakdowns.ts'
import { PERIODS } from '@/lib/metrics/period.ts'
import { Button } from '../button.tsx'
import { filter, place } from '../dashboard/address.ts'
import { Select } from '../dashboard/select.tsx'
import { useWords } from '../words.ts'
import { platformName } from './names.ts'
import type { MetricsData } from './read.ts'

/** Most spaces offered: those with the most in them. */
const MOST = 50

/** Which days, against which, and what the figures are narrowed to; all of it in the address. */
export function MetricFilters({ data }: { data?: MetricsData }): VNode {
  const say = useWords(table)
  const shared = useWords(dashboard)
  const { filters } = place.value
  const { platforms, spaces } = useMemo(
    () => (data ? choices(data.observed, data.scope) : { platforms: [], spaces: [] }),
    [data],
  )
  const some = (names: readonly string[], chosen: string | undefined) =>
    chosen && !names.includes(chosen) ? [chosen, ...names] : names
  return (
    <div class="filters">
      <Select
        name="period"
        label={say('period')}
        initial="days-30"
        options={PERIODS.map((name) => [name, say(name)] as const)}
      />
      <Select
        name="compare"
        label={say('compare')}
        initial="before"
        options={(['before', 'year', 'none'] as const).map(
          (how) => [how, say(`compare-${how}`)] as const,
        )}
      />
      <Select
        name="alert"
        label={say('alert')}
        options={[
          ['', say('all')],
          ...(data?.alerts ?? []).map(({ id, name }) => [id, name] as const),
        ]}
      />
      <Select
        name="space"
        label={say('space')}
        options={[
          ['', say('all')],
          ...some(spaces.slice(0, MOST), filters.space).map((name) => [name, name] as const),
        ]}
      />
      <Select
        name="platform"
        label={say('platform')}
        options={[
          ['', say('all')],
          ...some(platforms, filters.platform).map((id) => [id, platformName(id)] as const),
        ]}
      />
      {Object.keys(filters).length > 0 && (
        <Button
          small
          look="quiet"
          icon="x"
          onClick={() => filter(Object.fromEntries(Object.keys(filters).map((name) => [name, ''])))}
        >
          {shared('clearFilters')}
        </Button>
      )}
    </div>
  )
}
