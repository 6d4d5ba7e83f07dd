import type { Author } from '../model.ts'
import { identity, type Seen } from '../sites/identity.ts'
import { SITES } from '../sites/index.ts'
import { servesHost } from '../sites/recognise.ts'
import { type Site, site } from '../sites/site.ts'
import { titleOfHtml } from './text.ts'

/** Pages of no platform that Vigie knows: an author there is a name on a host. */
const GENERIC = site({
  id: 'generic',
  name: 'Web',
  realm: 'page',
  posts: [],
  composer: { box: [] },
  checked: { on: '2026-11', sure: 'high' },
})

/** What an answer says about an author; anything may be missing. */
export interface Named {
  id?: string | number | null | undefined
  handle?: string | null | undefined
  name?: string | null | undefined
  profile?: string | null | undefined
}

/**
 * The author that an answer names, with the keys that the platform's pages give the same person;
 * undefined when nobody is named. `base` is an address of the place: the post's link, or the
 * instance. Without a `platform` it is known by the base's host.
 */
export function authorOf(named: Named, base: string, platform?: Site): Author | undefined {
  const { host, hostname } = new URL(base)
  const known = platform ?? SITES.find((one) => servesHost(one, hostname)) ?? GENERIC
  const seen: Seen = {
    profile: named.profile || undefined,
    handle: named.handle?.trim() || undefined,
    stableId: named.id === undefined || named.id === null ? undefined : String(named.id),
    name: titleOfHtml(named.name ?? '').slice(0, 200) || undefined,
  }
  return identity(known, seen, host, base)
}
