import type { VNode } from 'preact'
import { metrics as table } from '@/lib/locales/pages/metrics.ts'
import type { Period } from '@/lib/metrics/period.ts'
import { hashOf } from '../dashboard/address.ts'
import { Icon } from '../icon.tsx'
import { language, useWords } from '../words.ts'
import { shown } from './format.ts'
import type { ReportLine } from './report-lines.ts'

interface Props {
  title: string
  lines: readonly ReportLine[]
  period: Period
}

/** The figures of one objective, a line each; a line opens what is behind it. */
export function ReportTable({ title, lines, period }: Props): VNode {
  const say = useWords(table)
  const aimed = lines.some(({ target }) => target !== undefined)
  return (
    <table class="plain report-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{say('indicator')}</th>
          <th scope="col">{say('value')}</th>
          <th scope="col">{say('previous')}</th>
          <th scope="col">{say('change')}</th>
          {aimed && <th scope="col">{say('target')}</th>}
          <th scope="col">{say('base')}</th>
          <th scope="col">{say('observed')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.indicator.id}>
            <th scope="row">
              <a
                title={line.formula}
                href={hashOf({
                  room: 'metrics',
                  id: 'items',
                  filters: { of: line.indicator.id, ...period },
                })}
              >
                {line.name}
              </a>
            </th>
            <td>
              <b>{line.value}</b>
            </td>
            <td>{line.previous}</td>
            <td>{line.change}</td>
            {aimed && (
              <td>
                {line.target !== undefined && (
                  <span class={line.met === undefined ? '' : line.met ? 'good' : 'bad'}>
                    <Icon name={line.met ? 'circle-check' : 'target'} />{' '}
                    {shown(line.indicator.unit, line.target, language.value)}
                  </span>
                )}
              </td>
            )}
            <td>{line.base}</td>
            <td>{line.seen}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
