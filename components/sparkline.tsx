import type { VNode } from 'preact'

interface Props {
  /** One number a day, oldest first; the last is today. */
  days: readonly number[]
  /** The usual level, drawn as a dashed line. */
  usual?: number
  /** The same in words. */
  label: string
}
const GAP = 2
const HEIGHT = 40

/** Small bars of the last days; today stands out by its colour and its place. */
export function Sparkline({ days, usual, label }: Props): VNode {
  const top = Math.max(1, usual ?? 0, ...days)
  const width = 10
  const total = days.length * (width + GAP) - GAP
  const y = (value: number) => HEIGHT - (value / top) * (HEIGHT - 2)
  return (
    <svg
      class="spark"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${total} ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      <title>{label}</title>
      {days.map((value, index) => (
        <rect
          key={index}
          class={index === days.length - 1 ? 'bar now' : 'bar'}
          x={index * (width + GAP)}
          width={width}
          y={Math.min(y(value), HEIGHT - 1)}
          height={Math.max(1, HEIGHT - y(value))}
        />
      ))}
      {usual !== undefined && <line class="usual" x1="0" x2={total} y1={y(usual)} y2={y(usual)} />}
    </svg>
  )
}
