import type { VNode } from 'preact'
import { zone } from '@/lib/db/tallies/state.ts'
import { common } from '@/lib/locales/pages/common.ts'
import { metrics as table } from '@/lib/locales/pages/metrics.ts'
import { FAMILIES } from '@/lib/metrics/indicators/index.ts'
import type { Every } from '@/lib/metrics/report.ts'
import { numberFormat } from '@/lib/text/intl.ts'
import { exactTime } from '../time.ts'
import { useTags } from '../use-tags.ts'
import { language, useWords } from '../words.ts'
import { Bars } from './bars.tsx'
import { dayName } from './format.ts'
import { ItemRow } from './item-row.tsx'
import { Patterns } from './patterns.tsx'
import type { MetricsData } from './read.ts'
import { ReportActions } from './report-actions.tsx'
import type { ReportItems } from './report-items.ts'
import { reportLines } from './report-lines.ts'
import { reportParts } from './report-parts.ts'
import { ReportTable } from './report-table.tsx'
import { ToneChart } from './time-charts.tsx'

interface Props {
  data: MetricsData
  items: ReportItems
  every: Every
  /** Tag of the authors whose mentions are proposed. */
  tag: string
  onTag: (tag: string) => void
}
/** Mentions printed; files have all of them. */
const MOST_SHOWN = 40

/** One report, as it is read and printed. */
export function Report({ data, items, every, tag, onTag }: Props): VNode {
  const say = useWords(table)
  const unknown = useWords(common)('unknownAuthor')
  const tags = useTags()
  const { scope, before, settings } = data
  const date = (day: string) => dayName(day, language.value, true)
  const lines = reportLines(data)
  const parts = reportParts(data, { ...items, tags })
  const shares = numberFormat(language.value, { style: 'percent' })
  const title = say('reportTitle', {
    first: date(scope.period.first),
    last: date(scope.period.last),
  })
  const intro = say('madeBy', { date: exactTime(scope.now, language.value), zone: zone() })
  const proposals = items.proposed.map(({ text, title: head, author, link }) => ({
    text: (head ? `${head} — ${text}` : text).slice(0, 280),
    author: author?.name || unknown,
    link,
  }))
  return (
    <article class="report">
      <Patterns />
      <ReportActions
        data={data}
        items={items}
        name={`vigie-${every}-${scope.period.first}`}
        text={{ title, intro, lines, parts, proposals }}
      />
      <header>
        <p class="muted">{settings.organisation || say('report')}</p>
        <h1>{title}</h1>
        <p class="muted">
          {before &&
            `${say('before', { value: `${date(before.period.first)} – ${date(before.period.last)}` })} · `}
          {intro}
        </p>
      </header>
      <ToneChart data={data} />
      {FAMILIES.map((family) => (
        <ReportTable
          key={family}
          title={say(family)}
          period={scope.period}
          lines={lines.filter((line) => line.family === family)}
        />
      ))}
      {parts.length > 0 && (
        <section>
          <h2>{say('parts')}</h2>
          <div class="charts">
            {parts.map(({ id, title: name, rows }) => (
              <Bars
                key={id}
                title={name}
                heads={[say('name'), say('count')]}
                none={say('none')}
                language={language.value}
                bars={rows.map(({ name: one, count, share }) => ({
                  id: one,
                  name: one,
                  value: count,
                  ...(id === 'voice' && share !== undefined ? { shown: shares.format(share) } : {}),
                }))}
              />
            ))}
          </div>
        </section>
      )}
      <section class="proposals">
        <h2>{say('proposals')}</h2>
        <p class="muted">{say('proposalsText')}</p>
        <label class="select no-print">
          <span>{say('proposalsTag')}</span>
          <select class="input" value={tag} onChange={(event) => onTag(event.currentTarget.value)}>
            <option value="">{say('proposalsNegative')}</option>
            {tags.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {proposals.length === 0 && <p>{say('proposalsNone')}</p>}
        <ul>
          {proposals.map(({ text, author, link }) => (
            <li key={link}>
              « {text} » — {/^https?:/i.test(link) ? <a href={link}>{author}</a> : author}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say('items')}</h2>
        <p class="muted">
          {say('itemsCount', { count: items.mentions.length })}
          {items.mentions.length > MOST_SHOWN && ` · ${say('itemsMost', { count: MOST_SHOWN })}`}
        </p>
        <ul class="items">
          {items.mentions.slice(0, MOST_SHOWN).map((item) => (
            <ItemRow
              key={'mention' in item ? item.mention.id : item.entry.id}
              item={item}
              charters={data.charters}
            />
          ))}
        </ul>
      </section>
    </article>
  )
}
