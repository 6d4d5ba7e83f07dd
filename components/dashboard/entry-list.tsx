import type { VNode } from 'preact'
import type { EntryView } from '@/lib/bus/views.ts'
import { common, dashboard } from '@/lib/locales/pages.ts'
import type { EntryKind } from '@/lib/model.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icons.ts'
import { RelativeTime } from '../relative-time.tsx'
import { toast } from '../toasts.ts'
import { useWords } from '../words.ts'

const ICONS: Record<EntryKind, IconName> = {
  note: 'pen-line',
  'tag-on': 'tag',
  'tag-off': 'tag',
  'reply-drafted': 'reply',
  'reply-sent': 'send',
  reminder: 'bell',
  warning: 'triangle-alert',
  sanction: 'ban',
  appeal: 'scale',
  mention: 'at-sign',
  relay: 'share',
  consent: 'handshake',
  informed: 'info',
  objection: 'shield',
}

/** A history, newest first. Each line can be taken back; taking back is a line of its own. */
export function EntryList({ entries }: { entries: readonly EntryView[] }): VNode {
  const say = useWords(dashboard)
  const shared = useWords(common)
  return (
    <ol class="history">
      {entries.map(({ id, kind, at, line, page }) => (
        <li key={id}>
          <Icon name={ICONS[kind]} />
          <span class="line">{line}</span>
          <span class="when">
            <RelativeTime at={at} />
          </span>
          {page && /^https?:/i.test(page) ? (
            <a class="out" href={page} target="_blank" rel="noreferrer" title={page}>
              <Icon name="external-link" />
              <span class="unseen">{say('openPage')}</span>
            </a>
          ) : (
            <span />
          )}
          <Button
            small
            look="quiet"
            icon="undo"
            label={say('takeBack')}
            onClick={() => void act('entry.undo', { entryId: id }, () => toast(shared('undone')))}
          />
        </li>
      ))}
    </ol>
  )
}
