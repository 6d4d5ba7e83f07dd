import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { ActInput, EntryChange } from '@/lib/bus/people-inputs.ts'
import type { EntryView } from '@/lib/bus/views.ts'
import { common } from '@/lib/locales/pages/common.ts'
import { dashboard } from '@/lib/locales/pages/dashboard.ts'
import { person } from '@/lib/locales/pages/person.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { Icon } from '../icon.tsx'
import { Appeal } from '../people/appeal.tsx'
import { EntryEdit, isEditable } from '../people/entry-edit.tsx'
import { ENTRY_ICONS } from '../people/entry-icons.ts'
import { RelativeTime } from '../relative-time.tsx'
import { toast } from '../toasts.ts'
import { useWords } from '../words.ts'

interface Props {
  entries: readonly EntryView[]
  onAct: (act: ActInput, said: string) => Promise<boolean>
}

/**
 * A history, newest first. Each line can be corrected or taken back, and what stands on the ladder
 * contested: each of these is a line of its own.
 */
export function EntryList({ entries, onAct }: Props): VNode {
  const tell = useWords(person)
  const [editing, setEditing] = useState<string>()
  const edit = async (id: string, change: EntryChange) => {
    const done = await act('entry.edit', { entryId: id, change }, ({ entryId }) =>
      toast(tell('editSaid'), () => void act('entry.undo', { entryId })),
    )
    return done !== undefined
  }
  return (
    <ol class="history">
      {entries.map((entry) => (
        <li key={entry.id}>
          <Line entry={entry} onAct={onAct} onEdit={() => setEditing(entry.id)} />
          {editing === entry.id && (
            <EntryEdit
              entry={entry}
              onSave={(change) => edit(entry.id, change)}
              onDone={() => setEditing(undefined)}
            />
          )}
        </li>
      ))}
    </ol>
  )
}

interface LineProps {
  entry: EntryView
  onAct: Props['onAct']
  onEdit: () => void
}

function Line({ entry, onAct, onEdit }: LineProps): VNode {
  const say = useWords(dashboard)
  const tell = useWords(person)
  const shared = useWords(common)
  const { id, kind, at, line, page, details, excerpt, contest } = entry
  return (
    <div class="line">
      <Icon name={ENTRY_ICONS[kind]} />
      <div class="what">
        <span class={contest?.reversed ? 'struck' : contest && !contest.counts ? 'spent' : ''}>
          {line}
        </span>
        {details.length > 0 && <span class="muted small">{details.join(' · ')}</span>}
        {excerpt && contest && <q class="muted small excerpt">{excerpt}</q>}
        <Appeal entry={entry} onAct={onAct} />
      </div>
      <span class="when">
        <RelativeTime at={at} />
      </span>
      <span class="tools">
        {page && /^https?:/i.test(page) && (
          <a class="out tool-1" href={page} target="_blank" rel="noreferrer" title={page}>
            <Icon name="external-link" />
            <span class="unseen">{say('openPage')}</span>
          </a>
        )}
        {!entry.fixed && (
          <>
            {isEditable(entry) && (
              <span class="tool-2">
                <Button
                  small
                  look="quiet"
                  icon="pencil"
                  label={tell('editEntry')}
                  onClick={onEdit}
                />
              </span>
            )}
            <span class="tool-3">
              <Button
                small
                look="quiet"
                icon="undo"
                label={say('takeBack')}
                onClick={() =>
                  void act('entry.undo', { entryId: id }, () => toast(shared('undone')))
                }
              />
            </span>
          </>
        )}
      </span>
    </div>
  )
}
