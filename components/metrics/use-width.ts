import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/** What a chart takes before its place is known, and where nothing can be measured. */
const USUAL = 720
const LEAST = 240

/** The width (CSS pixels) that a figure's content has, followed: charts keep their letters' size. */
export function useWidth(): [ref: RefObject<HTMLElement | null>, width: number] {
  const ref = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(USUAL)
  useEffect(() => {
    if (ref.current === null || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(LEAST, Math.round(entry.contentRect.width)))
    })
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
