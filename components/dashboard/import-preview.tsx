import type { VNode } from 'preact'
import type { ImportOutcome } from '@/lib/bus/views.ts'
import { common, settings as table } from '@/lib/locales/pages.ts'
import { Button } from '../button.tsx'
import { Notice } from '../notice.tsx'
import { useWords } from '../words.ts'

interface Props {
  file: string
  outcome: ImportOutcome
  onTake: () => void
  onLeave: () => void
}

/** What importing a file would add, keep and refuse, before anything is written. */
export function ImportPreview({ file, outcome, onTake, onLeave }: Props): VNode {
  const say = useWords(table)
  const shared = useWords(common)
  const added = Object.entries(outcome.added).filter(([, count]) => count > 0)
  return (
    <div class="panel stack">
      <h3>{say('previewOf', { file })}</h3>
      {added.length === 0 ? (
        <Notice look="info" what={say('nothingNew')} />
      ) : (
        <table class="plain">
          <tbody>
            {added.map(([store, count]) => (
              <tr key={store}>
                <th scope="row">{say(`store-${store as 'members'}`)}</th>
                <td>{say('toAdd', { count })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {outcome.kept > 0 && <p class="muted">{say('keptRecords', { count: outcome.kept })}</p>}
      {outcome.refused.length > 0 && (
        <details>
          <summary>{say('refusedRecords', { count: outcome.refused.length })}</summary>
          <ul class="small">
            {outcome.refused.map(({ where, why }) => (
              <li key={where}>
                <code>{where}</code> {why}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="row">
        {added.length > 0 && (
          <Button look="primary" onClick={onTake}>
            {say('importNow')}
          </Button>
        )}
        <Button look="quiet" onClick={onLeave}>
          {shared(added.length > 0 ? 'cancel' : 'close')}
        </Button>
      </div>
    </div>
  )
}
