import type { VNode } from 'preact'
import { exchange as table } from '@/lib/locales/pages/exchange.ts'
import type { Plan } from '@/lib/replies/exchange/plan.ts'
import { Button } from '../button.tsx'
import { useWords } from '../words.ts'

/** Lines of refusals that are read; a file of nonsense has thousands. */
const SHOWN = 8

interface Props {
  name: string
  plan: Plan
  onTake: () => void
  onLeave: () => void
}

/** What taking a file would do, before anything is done. */
export function ExchangePreview({ name, plan, onTake, onLeave }: Props): VNode {
  const say = useWords(table)
  const { added, versions, kept, refused } = plan
  const some = added.length + versions.length > 0
  const titles = added.map(({ title }) => title.fr || title.en)
  return (
    <div class="panel stack" role="status">
      <h2>{say('previewOf', { file: name })}</h2>
      {added.length > 0 && (
        <p>
          <strong>{say('toAdd', { count: added.length })}</strong>
          <span class="muted"> {titles.slice(0, SHOWN).join(' · ')}</span>
          {titles.length > SHOWN && (
            <span class="muted"> {say('andMore', { count: titles.length - SHOWN })}</span>
          )}
        </p>
      )}
      {versions.length > 0 && <p>{say('toVersion', { count: versions.length })}</p>}
      {kept > 0 && <p class="muted">{say('kept', { count: kept })}</p>}
      {refused.length > 0 && (
        <div class="stack tight">
          <p>{say('refused', { count: refused.length })}</p>
          <ul class="plain small">
            {refused.slice(0, SHOWN).map(({ where, why }, index) => (
              <li key={index}>{say(`why.${why}`, { where: where || `${index + 1}` })}</li>
            ))}
          </ul>
          {refused.length > SHOWN && (
            <p class="muted small">{say('andMore', { count: refused.length - SHOWN })}</p>
          )}
        </div>
      )}
      {!some && <p>{say('nothing')}</p>}
      <div class="row">
        {some && (
          <Button look="primary" onClick={onTake}>
            {say('take')}
          </Button>
        )}
        <Button look="quiet" onClick={onLeave}>
          {say('leave')}
        </Button>
      </div>
    </div>
  )
}
