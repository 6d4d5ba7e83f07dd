import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { onProgress, type Progress } from '@/lib/bus/progress.ts'
import { sources } from '@/lib/locales/pages/sources.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { toast } from '../toasts.ts'
import { useWords } from '../words.ts'

/** Without a step for this long (ms) the background has been stopped by the browser: say nothing. */
const STALE = 90_000

/** The round under way: how far it is, what it found, and the button that stops it. */
export function RoundProgress(): VNode | null {
  const say = useWords(sources)
  const [progress, setProgress] = useState<Progress>()
  useEffect(() => {
    const end = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    onProgress((step) => {
      clearTimeout(timer)
      setProgress(step.running ? step : undefined)
      if (step.running) timer = setTimeout(() => setProgress(undefined), STALE)
    }, end.signal)
    return () => {
      clearTimeout(timer)
      end.abort()
    }
  }, [])
  if (progress === undefined) return null
  const { done, of, name, found } = progress
  return (
    <div class="panel progress">
      <progress value={done} max={of} aria-label={say('reading', { done, of })} />
      <p class="grow" role="status">
        {say('reading', { done, of })}
        <span class="muted small">
          {[
            name && say('readingLast', { name }),
            found > 0 && say('readingFound', { count: found }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <Button
        small
        onClick={() => void act('watch.stop', {}, () => toast(say('stopped')))}
        icon="circle-x"
      >
        {say('stop')}
      </Button>
    </div>
  )
}
