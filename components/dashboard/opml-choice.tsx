import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { common } from '@/lib/locales/pages/common.ts'
import { sources as table } from '@/lib/locales/pages/sources.ts'
import type { OpmlList } from '@/lib/sources/opml.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { requestHosts } from '../permissions.ts'
import { toast } from '../toasts.ts'
import { useWords } from '../words.ts'

/** The feeds of a file, for her to choose from before anything is added. */
export function OpmlChoice(props: { file: string; list: OpmlList; onDone: () => void }): VNode {
  const { file, list, onDone } = props
  const say = useWords(table)
  const shared = useWords(common)
  const { feeds, refused } = list
  const [chosen, setChosen] = useState(() => new Set(feeds.map(({ address }) => address)))
  const all = chosen.size === feeds.length

  /** Straight from the click: the browser asks once for all hosts. */
  async function add(): Promise<void> {
    const taken = feeds.filter(({ address }) => chosen.has(address))
    const asked = requestHosts(taken.map(({ address }) => new URL(address).host))
    const answer = await act('sources.add', {
      sources: taken.map(({ address, name }) => ({ kind: 'feed', name, fields: { address } })),
    })
    if (answer === undefined) return
    onDone()
    const { added, known } = answer
    const parts = [say('opmlAdded', { count: added })]
    if (known > 0) parts.push(say('opmlKnown', { count: known }))
    toast(parts.join(' '))
    if (await asked) await act('watch.now', {})
  }

  return (
    <div class="panel stack">
      <div class="heading">
        <h3>{say('opmlFound', { count: feeds.length, file })}</h3>
        <span class="grow" />
        <Button
          small
          look="quiet"
          onClick={() => setChosen(new Set(all ? [] : feeds.map(({ address }) => address)))}
        >
          {say(all ? 'opmlNothing' : 'opmlAll')}
        </Button>
      </div>
      <ul class="opml">
        {feeds.map(({ address, name, groups }) => (
          <li key={address}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(address)}
                onChange={(event) => {
                  const next = new Set(chosen)
                  if (event.currentTarget.checked) next.add(address)
                  else next.delete(address)
                  setChosen(next)
                }}
              />
              <span>
                {name}
                <span class="muted small">{[...groups, address].join(' › ')}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {refused > 0 && <p class="muted small">{say('opmlOthers', { count: refused })}</p>}
      <div class="row">
        <Button look="primary" disabled={chosen.size === 0} onClick={() => void add()}>
          {say('opmlAdd', { count: chosen.size })}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {shared('cancel')}
        </Button>
      </div>
    </div>
  )
}
