import type { errors as french } from '../fr/errors.ts'
import type { Like } from '../words.ts'

/** What went wrong between a surface and the keeper: what happened, what is kept, what to do. */
export const errors: Like<typeof french> = {
  refused: 'Vigie refused this request. Nothing was changed.',
  full: 'The disk is full: nothing was saved, and what you typed is still here. Make some room and try again.',
  blocked:
    'An older tab of Vigie is holding up the update. Your data is safe: close that tab and try again.',
  updating:
    'Vigie is bringing your data up to its new version, which may take a few minutes. Nothing is lost and there is nothing to do: this page will come up by itself.',
  broken:
    'Vigie’s database can’t be opened. What you typed is still here. If the disk is full, make some room; otherwise restart the browser; if that doesn’t help, save a copy as a file from Settings, reinstall Vigie and import it.',
  import: 'This file can’t be imported. Nothing was changed.',
  gone: 'This is no longer there. Nothing else has changed.',
  permission:
    'The browser hasn’t given access to this site. Nothing is lost: allow it and try again.',
  unreachable:
    'Vigie isn’t answering, probably because it was just updated. What you typed is still here; reload the page.',
  unexpected:
    'Something unexpected went wrong. What you typed is still here; nothing was saved. Detail: {detail}',
}
