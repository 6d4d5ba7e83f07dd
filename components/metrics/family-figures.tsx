import type { VNode } from 'preact'
import { type Family, INDICATORS, measure } from '@/lib/metrics/indicators/index.ts'
import { FigureCard } from './figure-card.tsx'
import type { MetricsData } from './read.ts'

/** The figures of one objective. */
export function FamilyFigures({ family, data }: { family: Family; data: MetricsData }): VNode {
  const { observed, scope, before } = data
  return (
    <ul class="metric-cards">
      {INDICATORS.filter((one) => one.family === family).map((indicator) => (
        <FigureCard
          key={indicator.id}
          indicator={indicator}
          now={measure(indicator, observed, scope)}
          {...(before && !indicator.now ? { before: measure(indicator, observed, before) } : {})}
          data={data}
        />
      ))}
    </ul>
  )
}
