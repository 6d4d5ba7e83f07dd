import type { VNode } from 'preact'
import { metrics as table } from '@/lib/locales/pages/metrics.ts'
import { LADDER_KINDS } from '@/lib/members/journal.ts'
import { breachesByRule, ladderFlow, membersByTag } from '@/lib/metrics/breakdowns.ts'
import { hashOf } from '../dashboard/address.ts'
import { useTags } from '../use-tags.ts'
import { language, useWords } from '../words.ts'
import { Bars } from './bars.tsx'
import { behind } from './breakdowns.tsx'
import { ruleName } from './names.ts'
import type { MetricsData } from './read.ts'

/** Breaches of each rule. */
export function Breaches({ data }: { data: MetricsData }): VNode {
  const say = useWords(table)
  const rows = breachesByRule(data.observed, data.scope)
  return (
    <Bars
      title={say('breaches')}
      heads={[say('rule'), say('count')]}
      none={say('none')}
      language={language.value}
      bars={rows.map(({ rule, count, kinds }) => ({
        id: rule,
        name: rule === '' ? say('noRule') : ruleName(rule, data),
        value: count,
        note: kinds
          .flatMap((many, i) =>
            many > 0 ? [say(`many-${LADDER_KINDS[i] as 'reminder'}`, { count: many })] : [],
          )
          .join(', '),
        to: behind('repeats', `rule:${rule}`),
      }))}
    />
  )
}

/** From which step of the ladder to which members went. */
export function Flow({ data }: { data: MetricsData }): VNode {
  const say = useWords(table)
  return (
    <figure class="chart">
      <table class="plain numbers flow">
        <caption>
          {say('flow')}
          <span class="muted">{say('flowText')}</span>
        </caption>
        <thead>
          <tr>
            <td />
            {LADDER_KINDS.map((kind) => (
              <th key={kind} scope="col">
                {say(kind)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ladderFlow(data.observed, data.scope).map(({ from, to }) => (
            <tr key={from}>
              <th scope="row">{from === 'none' ? say('from-none') : say(from as 'reminder')}</th>
              {to.map((count, i) => (
                <td key={LADDER_KINDS[i]} class={count === 0 ? 'muted' : ''}>
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

/** Members who wear each tag. */
export function Worn({ data }: { data: MetricsData }): VNode {
  const say = useWords(table)
  const tags = useTags()
  return (
    <Bars
      title={say('worn')}
      heads={[say('name'), say('count')]}
      none={say('none')}
      language={language.value}
      bars={membersByTag(data.observed).map(([id, value]) => ({
        id,
        name: tags.find((tag) => tag.id === id)?.name ?? say('removed'),
        value,
        to: hashOf({ room: 'members', filters: { tag: id } }),
      }))}
    />
  )
}
