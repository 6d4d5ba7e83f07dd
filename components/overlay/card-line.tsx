import type { VNode } from 'preact'
import { Button } from '@/components/button.tsx'
import { Icon } from '@/components/icon.tsx'
import { Appeal } from '@/components/people/appeal.tsx'
import { EntryEdit, isEditable } from '@/components/people/entry-edit.tsx'
import { ENTRY_ICONS } from '@/components/people/entry-icons.ts'
import { RelativeTime } from '@/components/relative-time.tsx'
import { useWords } from '@/components/words.ts'
import type { ActInput, EntryChange } from '@/lib/bus/people-inputs.ts'
import type { EntryView } from '@/lib/bus/views.ts'
import { person } from '@/lib/locales/pages/person.ts'
import { isWeb } from '@/lib/text/web-address.ts'
import { cardWords } from './card.tsx'

/** What may be done with a line of the history. */
export interface LineActs {
  onTakeBack: (entry: EntryView) => void
  onEdit: (entry: EntryView, change: EntryChange) => Promise<boolean>
  onAct: (act: ActInput, said: string) => Promise<boolean>
}

interface Props extends LineActs {
  entry: EntryView
  editing: boolean
  /** Opens the line for a correction, or closes it. */
  onOpen: (open: boolean) => void
}

/** One line of the history: what, when, where; it is corrected, contested and taken back here. */
export function CardLine({ entry, editing, onOpen, onTakeBack, onEdit, onAct }: Props): VNode {
  const say = useWords(cardWords)
  const tell = useWords(person)
  const { line, details, page, contest, audience, topics } = entry
  const spent = contest && !contest.counts
  const reach = audience !== undefined || topics?.length ? details.join(' · ') : undefined
  const aside = contest && details.at(-1)
  return (
    <li>
      <div class="entry">
        <Icon name={ENTRY_ICONS[entry.kind]} />
        <span
          class={`line${spent ? ' spent' : ''}${contest?.reversed ? ' struck' : ''}`}
          title={[line, ...details].join('\n')}
        >
          {line}
          {aside && <span class="muted small"> · {aside}</span>}
        </span>
        <span class="end">
          <span class="muted small when">
            <RelativeTime at={entry.at} />
          </span>
          <span class="tools">
            {isEditable(entry) && (
              <Button
                small
                look="quiet"
                icon="pencil"
                label={tell('editEntry')}
                aria-expanded={editing}
                onClick={() => onOpen(!editing)}
              />
            )}
            {!entry.fixed && (
              <Button
                small
                look="quiet"
                icon="undo"
                label={say('takeBack')}
                onClick={() => onTakeBack(entry)}
              />
            )}
          </span>
        </span>
        {page && isWeb(page) && page !== location.href && (
          <a
            href={page}
            target="_blank"
            rel="noreferrer noopener"
            aria-label={say('openPage')}
            title={say('openPage')}
          >
            <Icon name="external-link" />
          </a>
        )}
      </div>
      {reach && <p class="muted small reach">{reach}</p>}
      <Appeal entry={entry} onAct={onAct} />
      {editing && (
        <EntryEdit
          entry={entry}
          onSave={(change) => onEdit(entry, change)}
          onDone={() => onOpen(false)}
        />
      )}
    </li>
  )
}
