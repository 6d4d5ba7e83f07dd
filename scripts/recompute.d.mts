/** Figures and tables of a period, worked out anew from an export. */
export interface Recomputed {
  figures: Record<string, number | undefined>
  [table: string]: unknown
}
export interface Asked {
  first: string
  last: string
  now: number
  zone: string
  alert?: string
  space?: string
  platform?: string
  hours?: { days: number[]; from: number; to: number }
}
export function recompute(file: unknown, asked: Asked): Recomputed
