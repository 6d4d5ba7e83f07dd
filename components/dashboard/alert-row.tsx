import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { common, watch } from '@/lib/locales/pages.ts'
import type { Alert } from '@/lib/model.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { TagPill } from '../tag-pill.tsx'
import { toast } from '../toasts.ts'
import { useWords } from '../words.ts'
import { AlertForm } from './alert-form.tsx'

/** One alert: what it looks for, and what can be done with it. */
export function AlertRow({ alert }: { alert: Alert }): VNode {
  const say = useWords(watch)
  const shared = useWords(common)
  const [editing, setEditing] = useState(false)
  const { id, name, query, colour, notify, paused } = alert
  const input = { id, name, query, colour, notify }

  if (editing) {
    return (
      <li>
        <AlertForm alert={alert} onDone={() => setEditing(false)} />
      </li>
    )
  }
  return (
    <li class="card">
      <div class="card-main">
        <TagPill name={name} colour={colour} icon="bell" />
        <code class="query">{query}</code>
        <span class="muted small">{paused ? say('paused') : say(`notify-${notify}`)}</span>
      </div>
      <div class="row">
        <Button
          small
          look="quiet"
          icon={paused ? 'play' : 'pause'}
          label={say(paused ? 'resume' : 'pause')}
          onClick={() => void act('alert.save', { ...input, paused: !paused })}
        />
        <Button
          small
          look="quiet"
          icon="pencil"
          label={shared('edit')}
          onClick={() => setEditing(true)}
        />
        <Button
          small
          look="quiet"
          icon="trash"
          label={shared('remove')}
          onClick={() =>
            void act('alert.remove', { id }, () =>
              toast(
                say('alertRemoved', { name }),
                () => void act('alert.save', { ...input, ...(paused ? { paused } : {}) }),
              ),
            )
          }
        />
      </div>
    </li>
  )
}
