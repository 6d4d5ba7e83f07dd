import type { ScaleBand } from 'd3-scale'
import type { VNode } from 'preact'

/** Something that happened within a step. */
export interface Marked {
  /** First day of the step. */
  start: string
  text: string
}

interface Props {
  marks: readonly Marked[]
  x: ScaleBand<string>
  foot: number
}

/** A dashed line and a few words where something happened. */
export function Annotated({ marks, x, foot }: Props): VNode {
  const [, right = 0] = x.range()
  return (
    <>
      {marks.map(({ start, text }, i) => {
        const at = x(start)
        if (at === undefined) return null
        const middle = at + x.bandwidth() / 2
        const late = middle > right / 2
        return (
          <g key={`${start} ${text}`} class="annotation">
            <line x1={middle} x2={middle} y1={4} y2={foot} />
            <text
              x={middle + (late ? -4 : 4)}
              y={14 + (i % 3) * 13}
              text-anchor={late ? 'end' : 'start'}
            >
              {text.length > 24 ? `${text.slice(0, 23)}…` : text}
            </text>
          </g>
        )
      })}
    </>
  )
}
