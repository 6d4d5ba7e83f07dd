import { useEffect, useState } from 'preact/hooks'

/**
 * How many of `count` things to draw now: one with the first frame and one more with each after it,
 * so that what is at the top of a long page doesn't wait for what is far below.
 */
export function useInTurn(count: number): number {
  const [drawn, setDrawn] = useState(1)
  useEffect(() => {
    if (drawn >= count) return
    const frame = requestAnimationFrame(() => setDrawn(drawn + 1))
    return () => cancelAnimationFrame(frame)
  }, [drawn, count])
  return Math.min(drawn, count)
}
