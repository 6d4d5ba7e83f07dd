import type { ScaleBand, ScaleLinear } from 'd3-scale'
import { line, stack } from 'd3-shape'
import type { VNode } from 'preact'
import type { Series } from './chart.tsx'

interface Props {
  steps: readonly { start: string }[]
  series: readonly Series[]
  x: ScaleBand<string>
  y: ScaleLinear<number, number>
  /** The step under the pointer. */
  onPoint: (at: number) => void
}

/** Bars on one another, each with its own hatching; or a line with a dot a value. */
export function Layers({ steps, series, x, y, onPoint }: Props): VNode {
  const lines = series.filter(({ look }) => look === 'line')
  const bars = series.filter(({ look }) => look !== 'line')
  const left = (i: number) => x(steps[i]?.start ?? '') ?? 0
  const stacked = stack<number, Series>()
    .keys(bars)
    .value((i, one) => one.values[i] ?? 0)(steps.map((_, i) => i))
  return (
    <>
      {stacked.map((layer) => (
        <g key={layer.key.id}>
          {layer.map(([low, high], i) => {
            if (high === low) return null
            const place = {
              x: left(i),
              width: x.bandwidth(),
              y: y(high),
              height: Math.max(0, y(low) - y(high)),
            }
            return (
              <g key={steps[i]?.start}>
                <rect class={`fill ${layer.key.look}`} {...place} />
                <rect class={`fill-${layer.key.look}`} {...place} />
              </g>
            )
          })}
        </g>
      ))}
      {lines.map((one) => {
        const points = one.values.map((value, i): [number, number | undefined] => [
          left(i) + x.bandwidth() / 2,
          value,
        ])
        const path = line<[number, number | undefined]>()
          .defined(([, value]) => value !== undefined)
          .x(([at]) => at)
          .y(([, value]) => y(value ?? 0))(points)
        return (
          <g key={one.id} class="line">
            <path d={path ?? ''} />
            {points.map(
              ([at, value], i) =>
                value !== undefined && <circle key={steps[i]?.start} cx={at} cy={y(value)} r="3" />,
            )}
          </g>
        )
      })}
      {steps.map(({ start }, i) => (
        <rect
          key={start}
          class="touch"
          x={left(i) - (x.step() - x.bandwidth()) / 2}
          width={x.step()}
          y={0}
          height={y.range()[0]}
          onPointerEnter={() => onPoint(i)}
        />
      ))}
    </>
  )
}
