import type { VNode } from 'preact'
import { pastImports } from '@/lib/db/imports.ts'
import { imports as table } from '@/lib/locales/pages/imports.ts'
import { settings } from '@/lib/locales/pages/settings.ts'
import { Button } from '../../button.tsx'
import { useLive } from '../../live.ts'
import { RelativeTime } from '../../relative-time.tsx'
import { useWords } from '../../words.ts'
import { takeBack } from './take-back.ts'

/** The imports that can still be taken back, the last first. */
export function PastImports(): VNode | null {
  const say = useWords(table)
  const words = useWords(settings)
  const live = useLive(pastImports, ['imports'])
  const past = live.state === 'ready' ? live.value : []
  if (past.length === 0) return null
  return (
    <div class="stack">
      <h3>{say('past')}</h3>
      <p class="muted small">{say('pastText')}</p>
      <ul class="cards">
        {past.map(({ id, file, format, at, added }) => (
          <li key={id} class="card">
            <span class="card-main">
              <strong>{file}</strong>
              <span class="muted">{say(`format-${format as 'csv'}`)}</span>
              <span class="muted">
                {words('imported', { count: Object.values(added).reduce((a, b) => a + b, 0) })}
              </span>
              <span class="muted">
                <RelativeTime at={at} />
              </span>
            </span>
            <Button small icon="undo" onClick={() => void takeBack(id)}>
              {say('undo')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
