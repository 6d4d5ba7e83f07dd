import type { VNode } from 'preact'
import type { Choices } from '@/lib/imports/draft.ts'
import { common } from '@/lib/locales/pages/common.ts'
import { imports as table } from '@/lib/locales/pages/imports.ts'
import { settings } from '@/lib/locales/pages/settings.ts'
import type { Looked } from '@/lib/privacy/look.ts'
import { Button } from '../../button.tsx'
import { Notice } from '../../notice.tsx'
import { useWords } from '../../words.ts'
import { ImportChoices } from './import-choices.tsx'

interface Props {
  looked: Looked
  choices: Choices
  busy: boolean
  onChoose: (choices: Choices) => void
  onTake: () => void
  onLeave: () => void
}

/** What importing a file would add, join, keep and refuse, before anything is written. */
export function ImportPreview(props: Props): VNode {
  const { looked, choices, busy, onChoose, onTake, onLeave } = props
  const say = useWords(settings)
  const mine = useWords(table)
  const shared = useWords(common)
  const { added, changed } = looked
  const stores = [...new Set([...Object.keys(added), ...Object.keys(changed)])].filter(
    (store) => (added[store] ?? 0) + (changed[store] ?? 0) > 0,
  )
  const ready = looked.id !== undefined && stores.length > 0
  return (
    <div class="panel stack">
      <h3>{say('previewOf', { file: looked.name })}</h3>
      <p class="muted">{mine(`format-${looked.format as 'csv'}`)}</p>
      <ImportChoices looked={looked} choices={choices} onChoose={onChoose} />
      {looked.id !== undefined && stores.length === 0 && (
        <Notice look="info" what={say('nothingNew')} />
      )}
      {stores.length > 0 && (
        <table class="plain">
          <tbody>
            {stores.map((store) => (
              <tr key={store}>
                <th scope="row">
                  {store === 'words' ? mine('words') : say(`store-${store as 'members'}`)}
                </th>
                <td>
                  {[
                    added[store] ? say('toAdd', { count: added[store] }) : '',
                    changed[store] ? mine('toUpdate', { count: changed[store] }) : '',
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {looked.merged > 0 && (
        <details>
          <summary>{mine('mergedPeople', { count: looked.merged })}</summary>
          <ul class="small">
            {looked.merges.map(({ name, into, several }) => (
              <li key={name}>
                {into === '' || into === name ? name : `${name} → ${into}`}
                {several && <strong> {mine('several')}</strong>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {looked.kept > 0 && <p class="muted">{mine('keptLines', { count: looked.kept })}</p>}
      {looked.newer > 0 && <p class="strong">{mine('newerHere', { count: looked.newer })}</p>}
      {looked.old > 0 && <p class="muted">{mine('oldLines', { count: looked.old })}</p>}
      {looked.erased > 0 && <p class="muted">{mine('erasedPeople', { count: looked.erased })}</p>}
      {looked.refused.length > 0 && (
        <details>
          <summary>{mine('refused', { count: looked.refused.length })}</summary>
          <ul class="small">
            {looked.refused.map(({ where, why }, index) => (
              <li key={`${index} ${where}`}>
                <code>{where}</code>{' '}
                {Object.hasOwn(table.fr, `why-${why}`) ? mine(`why-${why as 'noName'}`) : why}
              </li>
            ))}
          </ul>
        </details>
      )}
      {busy && <p role="status">{mine('taking')}</p>}
      <div class="row">
        {ready && (
          <Button look="primary" disabled={busy} onClick={onTake}>
            {say('importNow')}
          </Button>
        )}
        <Button look="quiet" disabled={busy} onClick={onLeave}>
          {shared(ready ? 'cancel' : 'close')}
        </Button>
      </div>
    </div>
  )
}
