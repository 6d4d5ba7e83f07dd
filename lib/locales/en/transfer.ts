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
  unknown:
    'Vigie doesn’t recognise this file. Nothing was changed. It reads its own backups, Toolbox’s notes and settings, backups of RES, UTags and RedditEnhancer, Mastodon’s lists, Discourse’s notes and CSV tables.',
  tooBig: 'This file is too big to be read safely. Nothing was changed.',
  broken: 'This file is damaged or incomplete. Nothing was changed: try another backup.',
  oldToolbox:
    'These notes come from too old a version of Toolbox. Nothing was changed: open them once in a recent version, then try again.',
}
