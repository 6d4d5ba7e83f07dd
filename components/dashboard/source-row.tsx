import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { watch } from '@/lib/locales/pages/watch.ts'
import type { Source } from '@/lib/model.ts'
import { sourceKind } from '@/lib/sources/index.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icons.ts'
import { requestHosts } from '../permissions.ts'
import { RelativeTime } from '../relative-time.tsx'
import { exactTime } from '../time.ts'
import { toast } from '../toasts.ts'
import { language, useWords } from '../words.ts'
import { useHealthWords } from './health-words.ts'
import { RowButtons } from './row-buttons.tsx'
import { SourceForm } from './source-form.tsx'
import { useSourceWords } from './source-words.ts'

const LOOKS: Record<Source['health']['state'], { icon: IconName; colour: string }> = {
  new: { icon: 'clock', colour: 'grey' },
  ok: { icon: 'circle-check', colour: 'green' },
  failing: { icon: 'triangle-alert', colour: 'amber' },
  'needs-permission': { icon: 'circle-alert', colour: 'amber' },
}

/** One source: what it is, how it does in words, what it missed, and what can be done. */
export function SourceRow({ source }: { source: Source }): VNode {
  const say = useWords(watch)
  const named = useSourceWords()
  const [editing, setEditing] = useState(false)
  const { id, name, kind, fields, paused, health } = source
  const known = sourceKind(kind)
  const hosts = known?.hosts(fields) ?? []
  const input = { id, kind, name, fields }
  // What was read in part isn't a failure, but isn't all well.
  const look = LOOKS[health.state === 'ok' && health.error ? 'failing' : health.state]

  if (editing) {
    return (
      <li>
        <SourceForm source={source} onDone={() => setEditing(false)} />
      </li>
    )
  }

  function readNow(): void {
    toast(say('roundAsked'))
    void act('watch.now', { sourceId: id })
  }

  /** Straight from the click: the browser only asks for access then. */
  async function allow(): Promise<void> {
    if (await requestHosts(hosts)) await act('watch.now', { sourceId: id })
    else toast(say('refused', { host: hosts.join(', ') }))
  }

  return (
    <li class={paused ? 'card off' : 'card'}>
      <div class="card-main">
        <strong>{name}</strong>
        <span class="muted small">
          {[known ? named.kind(known) : kind, ...hosts.filter((host) => !name.includes(host))].join(
            ' · ',
          )}
        </span>
        <span class={`tone ${paused ? 'grey' : look.colour}`}>
          <Icon name={paused ? 'circle-pause' : look.icon} />
          <span>{paused ? say('paused') : <Health source={source} hosts={hosts} />}</span>
        </span>
        {health.gaps.length > 0 && (
          <details class="small">
            <summary>{say('gaps', { count: health.gaps.length })}</summary>
            <p class="muted">{say('gapsText')}</p>
            <ul>
              {health.gaps.map(({ from, to }) => (
                <li key={from}>
                  {say('gap', {
                    from: exactTime(from, language.value),
                    to: exactTime(to, language.value),
                  })}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div class="row">
        {health.state === 'needs-permission' && !paused && hosts.length > 0 && (
          <Button small look="primary" onClick={() => void allow()}>
            {say('allow')}
          </Button>
        )}
        <Button small look="quiet" icon="refresh" label={say('readNow')} onClick={readNow} />
        <RowButtons
          paused={paused === true}
          onPause={() => void act('source.save', { ...input, paused: !paused })}
          onEdit={() => setEditing(true)}
          onRemove={() =>
            void act('source.remove', { id }, () =>
              toast(say('sourceRemoved', { name }), () => void act('source.save', input)),
            )
          }
        />
      </div>
    </li>
  )
}

/** The health of a source as a sentence. */
function Health({ source, hosts }: { source: Source; hosts: string[] }): VNode {
  const say = useWords(watch)
  const why = useHealthWords()
  const { state, error, lastRound, lastNew, nextRound, failures } = source.health
  if (state === 'needs-permission') {
    return <>{why({ key: 'notPermitted', values: { host: hosts.join(', ') } }, true)}</>
  }
  const times = (
    <>
      {lastRound !== undefined && (
        <>
          {' '}
          {say('lastRound')} <RelativeTime at={lastRound} />.
        </>
      )}{' '}
      {say('nextRound')} <RelativeTime at={nextRound} />.
    </>
  )
  if (state === 'new') return <>{say('fresh')}</>
  const fields = sourceKind(source.kind)?.fields ?? []
  const typed = fields.some(({ kind }) => kind === 'address' || kind === 'host')
  const known = error && why(error, typed)
  return (
    <>
      {known ?? say(state === 'failing' ? 'failedOddly' : 'fine')}
      {failures > 1 && ` ${say('failures', { count: failures })}`}
      {times}
      {state === 'ok' && lastNew !== undefined && (
        <>
          {' '}
          {say('lastNew')} <RelativeTime at={lastNew} />.
        </>
      )}
    </>
  )
}
