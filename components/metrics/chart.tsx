import { scaleBand, scaleLinear } from 'd3-scale'
import type { VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import { metrics as table } from '@/lib/locales/pages/metrics.ts'
import { useWords } from '../words.ts'
import { Layers } from './chart-layers.tsx'
import { Annotated, type Marked } from './chart-marks.tsx'
import { useWidth } from './use-width.ts'

/** What is drawn for each step: bars on one another, or one line. */
export interface Series {
  id: string
  name: string
  /** Nothing to say for a step is `undefined`. */
  values: readonly (number | undefined)[]
  /** How a bar is filled besides its colour. */
  look: 'positive' | 'neutral' | 'negative' | 'uncertain' | 'line'
}

interface Props {
  title: string
  /** First day of each step, and how each is called at the foot and in full. */
  steps: readonly { start: string; short: string; full: string }[]
  series: readonly Series[]
  marks?: readonly Marked[]
  show: (value: number) => string
  /** The top of the scale, where it is known: 1 for shares. */
  most?: number
}

const HEIGHT = 200
const LEFT = 44
const FOOT = 24

/**
 * A chart over time: stacked bars or a line, legend in words, gone through by keys, with its
 * figures as a table below; a sentence where there is nothing to draw. Drawn as vectors in the page's
 * own colours, so that it prints and follows the theme by itself.
 */
export function Chart({ title, steps, series, marks = [], show, most }: Props): VNode {
  const say = useWords(table)
  const id = useId()
  const [at, setAt] = useState<number>()
  const [box, width] = useWidth()
  const totals = steps.map((_, i) => series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0))
  const top = most ?? Math.max(1, ...totals)
  const y = scaleLinear([0, top], [HEIGHT - FOOT, 10])
  if (most === undefined) y.nice(4)
  // Half a mention is none.
  const ticks = y.ticks(4).filter((tick) => most !== undefined || Number.isInteger(tick))
  const x = scaleBand(
    steps.map(({ start }) => start),
    [LEFT, width - 4],
  ).padding(steps.length > 40 ? 0.15 : 0.25)
  const every = Math.ceil(steps.length / Math.max(2, Math.floor(width / 80)))
  const told = (i: number) =>
    [
      steps[i]?.full,
      ...series
        .filter(({ values }) => values[i] !== undefined)
        .map(({ name, values }) => say('chartPart', { name, value: show(values[i] as number) })),
      ...marks.filter(({ start }) => start === steps[i]?.start).map(({ text }) => text),
    ].join(' · ')
  // Of shares none is a figure; of counts it is an empty chart.
  const isDrawn = (value: number | undefined) =>
    most === undefined ? Boolean(value) : value !== undefined
  if (!series.some(({ values }) => values.some(isDrawn)))
    return (
      <figure class="chart" ref={box}>
        <figcaption>{title}</figcaption>
        <p class="muted">{say('chartNone')}</p>
      </figure>
    )
  return (
    <figure class="chart" ref={box}>
      <figcaption id={`${id}-title`}>{title}</figcaption>
      {series.length > 1 && (
        <ul class="legend">
          {series.map(({ id: one, name, look }) => (
            <li key={one}>
              <svg class="chart-key" viewBox="0 0 14 14" aria-hidden="true">
                <rect class={`fill ${look}`} width="14" height="14" />
                <rect class={`fill-${look}`} width="14" height="14" />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      <svg
        class="plot"
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-labelledby={`${id}-title`}
      >
        <title>{title}</title>
        {ticks.map((tick) => (
          <g key={tick} class="tick">
            <line x1={LEFT} x2={width - 4} y1={y(tick)} y2={y(tick)} />
            <text x={LEFT - 6} y={y(tick)} dy="0.32em" text-anchor="end">
              {show(tick)}
            </text>
          </g>
        ))}
        {at !== undefined && (
          <rect
            class="at"
            x={(x(steps[at]?.start ?? '') ?? 0) - (x.step() - x.bandwidth()) / 2}
            width={x.step()}
            y={0}
            height={HEIGHT - FOOT}
          />
        )}
        <Layers steps={steps} series={series} x={x} y={y} onPoint={setAt} />
        <Annotated marks={marks} x={x} foot={HEIGHT - FOOT} />
        {steps.map(({ start, short }, i) =>
          i % every === 0 ? (
            <text
              key={start}
              class="when"
              x={(x(start) ?? 0) + x.bandwidth() / 2}
              y={HEIGHT - 6}
              text-anchor="middle"
            >
              {short}
            </text>
          ) : null,
        )}
      </svg>
      <input
        class="browse"
        type="range"
        min={0}
        max={Math.max(0, steps.length - 1)}
        value={at ?? steps.length - 1}
        aria-label={say('browse', { title })}
        aria-valuetext={told(at ?? steps.length - 1)}
        onInput={(event) => setAt(event.currentTarget.valueAsNumber)}
      />
      <p class="told">{told(at ?? steps.length - 1)}</p>
      <details>
        <summary>{say('table')}</summary>
        <table class="plain numbers">
          <thead>
            <tr>
              <th scope="col">{say('date')}</th>
              {series.map(({ id: one, name }) => (
                <th key={one} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {steps.map(({ start, full }, i) => (
              <tr key={start}>
                <th scope="row">{full}</th>
                {series.map(({ id: one, values }) => (
                  <td key={one}>{values[i] === undefined ? '–' : show(values[i])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
