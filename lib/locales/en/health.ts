import type { health as fr } from '../fr/health.ts'
import type { Like } from '../words.ts'

/** Why a source could not be read, and what can be done about it. */
export const health = {
  offline: 'The browser is offline. Vigie will resume when the connection returns.',
  unreachable: '{host} doesn’t answer. Vigie will try again soon.',
  timeout: '{host} didn’t answer within {seconds} seconds. Vigie will try again soon.',
  refused: '{host} refuses access (answer {status}). It may need an account or a key.',
  missing: '{host} no longer finds this address. Please check it.',
  moved:
    '{host} no longer answers at the address that Vigie knows: the service has changed, or it will pass.',
  tooMany: '{host} asks to slow down. Vigie waits about {minutes} min.',
  serverError: '{host} is failing (answer {status}). Vigie will try again soon.',
  awayForNow:
    '{host} doesn’t serve this feed just now; that happens and passes. Vigie will try again.',
  oddStatus: '{host} gave an unexpected answer ({status}).',
  pageInstead: '{host} sent a web page in place of data: a login, consent or firewall page.',
  empty: '{host} sent an empty answer.',
  notFeed: 'There is no readable feed at this address.',
  notData: '{host} sent data that can’t be read.',
  cutData: '{host} sent data cut off on the way; nothing could be read.',
  cutSize: 'Read in part: the answer of {host} is too large, its beginning was kept.',
  cutTime: 'Read in part: {host} is too slow, the beginning was kept.',
  cutConnection: 'Read in part: the connection with {host} broke, the beginning was kept.',
  notPermitted: 'Vigie isn’t allowed to read {host}.',
  badAddress: '“{address}” isn’t an address.',
  badScheme: 'Vigie reads http and https addresses only, not “{scheme}”.',
  passwordInAddress: 'The address holds a password: Vigie never sends one.',
  privateAddress:
    '{host} is on this computer or a private network. Add this host yourself if you mean it.',
  unknownKind: 'This version of Vigie doesn’t know “{kind}” sources.',
  feedElsewhere: 'This page has a feed, but on another site. Add {address} as a source.',
  noKey: 'A key is needed to read {host}. Edit the source to give it.',
  notThread: 'Vigie can’t follow {address}: it is not the address of a thread that it knows.',
  badKey: '{host} refuses the key or app password. Please check them.',
  serviceSays: '{host} answers: “{message}”',
} as const satisfies Like<typeof fr>
