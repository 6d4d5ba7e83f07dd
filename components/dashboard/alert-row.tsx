import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { watch } from '@/lib/locales/pages/watch.ts'
import type { Alert } from '@/lib/model.ts'
import { numberFormat } from '@/lib/text/intl.ts'
import type { Precision } from '@/lib/watch/exclude.ts'
import { act } from '../act.ts'
import { alertInput } from '../alert-input.ts'
import { TagPill } from '../tag-pill.tsx'
import { toast } from '../toasts.ts'
import { language, useWords } from '../words.ts'
import { AlertForm } from './alert-form.tsx'
import { RowButtons } from './row-buttons.tsx'

/** Verdicts below which a share says nothing. */
const ENOUGH = 5

interface Props {
  alert: Alert
  precision?: Precision | undefined
}

/** One alert: what it looks for, and what can be done with it. */
export function AlertRow({ alert, precision }: Props): VNode {
  const percent = numberFormat(language.value, { style: 'percent' })
  const say = useWords(watch)
  const [editing, setEditing] = useState(false)
  const { id, name, query, colour, notify, paused } = alert
  const input = alertInput(alert)

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
        {precision && precision.verdicts >= ENOUGH && (
          <span class="small" title={say('precisionHint')}>
            {say('precision', {
              share: percent.format(precision.share),
              count: precision.verdicts,
            })}
          </span>
        )}
        <span class="muted small">{paused ? say('paused') : say(`notify-${notify}`)}</span>
      </div>
      <div class="row">
        <RowButtons
          paused={paused === true}
          onPause={() => void act('alert.save', { ...input, paused: !paused })}
          onEdit={() => setEditing(true)}
          onRemove={() =>
            void act('alert.remove', { id }, () =>
              toast(say('alertRemoved', { name }), () => void act('alert.save', input)),
            )
          }
        />
      </div>
    </li>
  )
}
