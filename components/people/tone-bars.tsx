import type { VNode } from 'preact'
import type { CardView } from '@/lib/bus/views.ts'

type Tone = CardView['tones'][number]
const HEIGHTS: Record<Tone['verdict'], number> = {
  positive: 16,
  neutral: 9,
  uncertain: 6,
  negative: 3,
}
const WIDTH = 6
const GAP = 2

/** One bar a mention, oldest first: high when content, low when not; `label` says it in words. */
export function ToneBars({ tones, label }: { tones: readonly Tone[]; label: string }): VNode {
  return (
    <svg
      class="tone-bars"
      role="img"
      aria-label={label}
      width={tones.length * (WIDTH + GAP)}
      height={16}
    >
      {tones.map(({ at, verdict }, index) => (
        <rect
          key={`${at}-${index}`}
          class={verdict}
          x={index * (WIDTH + GAP)}
          y={16 - HEIGHTS[verdict]}
          width={WIDTH}
          height={HEIGHTS[verdict]}
          rx={1}
        />
      ))}
    </svg>
  )
}
