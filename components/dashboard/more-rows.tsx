import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { dashboard } from '@/lib/locales/pages/dashboard.ts'
import { Button } from '../button.tsx'
import { useWords } from '../words.ts'

/** Stands after the last row that was read: more are read when it comes in sight, or is pressed. */
export function MoreRows({ onMore }: { onMore: () => void }): VNode {
  const say = useWords(dashboard)
  const place = useRef<HTMLDivElement>(null)
  const more = useRef(onMore)
  more.current = onMore
  useEffect(() => {
    const watcher = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) more.current()
    })
    if (place.current) watcher.observe(place.current)
    return () => watcher.disconnect()
  }, [])
  return (
    <div class="after" ref={place}>
      <Button small look="quiet" onClick={onMore}>
        {say('more')}
      </Button>
    </div>
  )
}
