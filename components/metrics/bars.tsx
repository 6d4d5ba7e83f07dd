import type { ComponentChildren, VNode } from 'preact'
import type { Language } from '@/lib/locales/words.ts'
import { numberFormat } from '@/lib/text/intl.ts'

export interface Bar {
  id: string
  name: ComponentChildren
  value: number
  /** The value in words; the number by default. */
  shown?: string
  /** What it is made of, under its name. */
  note?: string
  /** Address of what is behind. */
  to?: string
}

interface Props {
  title: string
  /** A sentence under the title. */
  text?: string
  /** Heads of the two columns, for those who hear the table. */
  heads: [name: string, value: string]
  bars: readonly Bar[]
  /** Said in place of no bars. */
  none: string
  language: Language
}

/** A table whose numbers are drawn as bars: chart and table in one, so there is nothing to unfold. */
export function Bars({ title, text, heads, bars, none, language }: Props): VNode {
  const top = Math.max(1e-9, ...bars.map(({ value }) => value))
  const number = numberFormat(language)
  return (
    <figure class="chart">
      <table class="bars">
        <caption>
          {title}
          {text && <span class="muted">{text}</span>}
        </caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{heads[0]}</th>
            <th scope="col">{heads[1]}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ id, name, value, shown, note, to }) => (
            <tr key={id}>
              <th scope="row">
                {to ? <a href={to}>{name}</a> : name}
                {note && <span class="muted">{note}</span>}
              </th>
              <td>
                <span class="bar-track" aria-hidden="true">
                  <span class="bar-fill" style={{ width: `${(value / top) * 100}%` }} />
                </span>
                <span class="bar-value">{shown ?? number.format(value)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {bars.length === 0 && <p class="muted">{none}</p>}
    </figure>
  )
}
