import type { EntryKind } from '@/lib/model.ts'
import type { IconName } from '../icons.ts'

/** The icon of each kind of line in a history. */
export const ENTRY_ICONS: Record<EntryKind, IconName> = {
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
