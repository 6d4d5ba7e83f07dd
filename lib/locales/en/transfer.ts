import type { transfer as french } from '../fr/transfer.ts'
import type { Like } from '../words.ts'

/** Export and import. */
export const transfer: Like<typeof french> = {
  notJson: 'This file isn’t readable JSON. Nothing was changed: choose a backup made by Vigie.',
  notVigie:
    'This file isn’t a Vigie backup. Nothing was changed: choose a file made with “Export”.',
  newer:
    'This backup comes from a newer version of Vigie. Nothing was changed: update Vigie and try again.',
  empty: 'This backup holds no usable data. Nothing was changed.',
}
