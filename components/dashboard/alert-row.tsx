import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { watch } from '@/lib/locales/pages.ts'
import type { Alert } from '@/lib/model.ts'
import { act } from '../act.ts'
import { TagPill } from '../tag-pill.tsx'
import { toast } from '../toasts.ts'
import { useWords } from '../words.ts'
import { AlertForm } from './alert-form.tsx'
import { RowButtons } from './row-buttons.tsx'

/** One alert: what it looks for, and what can be done with it. */
export function AlertRow({ alert }: { alert: Alert }): VNode {
  const say = useWords(watch)
  const [editing, setEditing] = useState(false)
  const { id, name, query, colour, notify, paused, pages, urgent } = alert
  const input = {
    ...{ id, name, query, colour, notify },
    ...(pages === undefined ? {} : { pages }),
    ...(urgent === undefined ? {} : { urgent }),
  }

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
        <RowButtons
          paused={paused === true}
          onPause={() => void act('alert.save', { ...input, paused: !paused })}
          onEdit={() => setEditing(true)}
          onRemove={() =>
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
