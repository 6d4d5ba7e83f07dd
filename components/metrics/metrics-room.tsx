import './metrics.css'
import type { VNode } from 'preact'
import { place } from '../dashboard/address.ts'
import { Figures } from './figures.tsx'
import { ItemsPage } from './items-page.tsx'
import { ReportPage } from './report-page.tsx'

/** The figures, a report, or what is behind one figure, by the address. */
export function MetricsRoom(): VNode {
  const { id } = place.value
  if (id === 'report') return <ReportPage />
  if (id === 'items') return <ItemsPage />
  return <Figures />
}
