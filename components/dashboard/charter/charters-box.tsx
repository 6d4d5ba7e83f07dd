import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { allOf } from '@/lib/db/config.ts'
import { charter as table } from '@/lib/locales/pages/charter.ts'
import { ladder } from '@/lib/locales/pages/ladder.ts'
import { chartersOf, GENERAL, SHIPPED_CHARTER } from '@/lib/members/charter.ts'
import type { Charter } from '@/lib/model.ts'
import { act } from '../../act.ts'
import { Button } from '../../button.tsx'
import { useLive } from '../../live.ts'
import { toast } from '../../toasts.ts'
import { useWords } from '../../words.ts'
import { CharterForm, inputOfCharter } from './charter-form.tsx'

/** The charters: what a breach of each rule weighs, and the ladder of each space. */
export function ChartersBox(): VNode {
  const say = useWords(table)
  const general = useWords(ladder)('general')
  const live = useLive(() => allOf('charters'), ['charters'])
  const [editing, setEditing] = useState<string>()
  const all = chartersOf(live.state === 'ready' ? live.value : [], general)
  const close = () => setEditing(undefined)
  return (
    <section class="stack">
      <div class="heading">
        <h2>{say('title')}</h2>
        <span class="grow" />
        {editing !== 'new' && (
          <Button icon="plus" onClick={() => setEditing('new')}>
            {say('add')}
          </Button>
        )}
      </div>
      <p class="muted">{say('text')}</p>
      {editing === 'new' && (
        <CharterForm charter={{ ...SHIPPED_CHARTER, id: '', name: '', hosts: [] }} onDone={close} />
      )}
      <ul class="cards">
        {all.map((charter) =>
          editing === charter.id ? (
            <li key={charter.id}>
              <CharterForm charter={charter} onDone={close} />
            </li>
          ) : (
            <li key={charter.id} class="card">
              <span class="card-main">
                <strong>{charter.name}</strong>
                <span class="muted small">{describe(charter)}</span>
              </span>
              <span class="row">
                <Button
                  small
                  look="quiet"
                  icon="pencil"
                  label={say('edit', { name: charter.name })}
                  onClick={() => setEditing(charter.id)}
                />
                {charter.hlc !== '' && (
                  <Button
                    small
                    look="quiet"
                    icon={charter.id === GENERAL ? 'undo' : 'trash'}
                    label={say(charter.id === GENERAL ? 'restore' : 'remove', {
                      name: charter.name,
                    })}
                    onClick={() => void remove(charter)}
                  />
                )}
              </span>
            </li>
          ),
        )}
      </ul>
    </section>
  )

  function describe({ id, hosts, rules, steps }: Charter): string {
    const where = id === GENERAL ? say('everywhere') : hosts.join(', ') || say('nowhere')
    const count = say('counted', { count: rules.length, steps: steps.length })
    return `${where} · ${count}`
  }

  async function remove(charter: Charter): Promise<void> {
    await act('charter.remove', { id: charter.id }, () =>
      toast(
        say(charter.id === GENERAL ? 'restored' : 'removed', { name: charter.name }),
        () => void act('charter.save', inputOfCharter(charter)),
      ),
    )
  }
}
