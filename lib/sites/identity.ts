import type { Author } from '@/lib/model.ts'
import { cleanProfile, plainHost, resolve } from './address.ts'
import { match } from './pick.ts'
import type { Site } from './site.ts'

/** What a page says about an author, as it stands there. */
export interface Seen {
  profile?: string | undefined
  handle?: string | undefined
  stableId?: string | undefined
  name?: string | undefined
}

/** Names as keys: compatible forms, spaces and case don't make another person. */
function foldName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}

function foldHandle(site: Site, handle: string): string {
  const plain = site.ignore ? handle.replace(new RegExp(site.ignore, 'g'), '') : handle
  return site.cased ? plain : plain.toLowerCase()
}

function addressed(pattern: string | undefined, value: string | undefined): string | undefined {
  return pattern && value ? pattern.replace('$1', () => encodeURI(value)) : undefined
}

/** `bob@other.example` on any instance, or `bob` on the page's own. */
function federate(handle: string, host: string): { handle: string; user: string; host: string } {
  const at = handle.indexOf('@')
  const user = at < 0 ? handle : handle.slice(0, at)
  const home = at < 0 ? host : plainHost(handle.slice(at + 1))
  return { handle: `${user}@${home}`, user, host: home }
}

/** What was made of the people of one page, so that somebody's next post costs no more reading. */
let met = new Map<string, unknown>()
/** The definition and page that it was made with. */
let where: { site: Site; at: string } | undefined
/** A page that shows more people starts again. */
const MOST = 10_000

/** `make()`, or what it made before of the same parts on the same page. */
function once<T>(site: Site, at: string, parts: string, make: () => T): T {
  if (where?.site !== site || where.at !== at || met.size > MOST) {
    where = { site, at }
    met = new Map()
  }
  if (!met.has(parts)) met.set(parts, make())
  return met.get(parts) as T
}

/**
 * One author from what a page shows. Two pages that name one account in different ways (a group's
 * link and `profile.php?id=`, `/u/` and `/user/`, `@bob` at home and `@bob@home` elsewhere) give the
 * same first key. Undefined when there is no name at all.
 *
 * A displayed name is a key only where nothing better exists: two people may share it, and a filed
 * person's mark must never land on a namesake who has an account.
 *
 * @param base the page's base address, against which the profile's link is resolved
 */
export function identity(site: Site, seen: Seen, host: string, base: string): Author | undefined {
  const { profile = '', handle = '', stableId = '', name = '' } = seen
  return once(site, `${host} ${base}`, [profile, handle, stableId, name].join('\n'), () =>
    authorOf(site, seen, host, base),
  )
}

function authorOf(site: Site, seen: Seen, host: string, base: string): Author | undefined {
  const pageHost = plainHost(host)
  const network = site.realm === 'site' ? (site.home ?? site.hosts?.[0]) : undefined
  let owner = network ?? pageHost
  const url = seen.profile ? resolve(seen.profile, base) : undefined
  const profile = url && cleanProfile(url, site.keep)
  const path = profile && pathOf(profile)
  const stableId = seen.stableId || (path && first(site.profileId, path))
  let handle = (seen.handle || (path && first(site.profile, path)) || '').replace(/^@/, '')
  const name = seen.name?.replace(/\s+/g, ' ').trim() || handle || stableId
  if (!name) return undefined

  let user = handle
  if (handle && site.federated) {
    // A link says where its account lives: `other.example/@bob` isn't the page's own Bob.
    const at = seen.handle || !url ? pageHost : plainHost(url.host)
    ;({ handle, user, host: owner } = federate(handle, at))
  }
  const keys: string[] = []
  // An instance numbers its own copy of a remote account, so the id belongs to the page's host.
  if (stableId) keys.push(`${site.id}:${site.federated ? pageHost : owner}:#${stableId}`)
  if (user) keys.push(`${site.id}:${owner}:@${foldHandle(site, user)}`)
  if (keys.length === 0) {
    // A bare name says nothing beyond its own page's host, even on a network.
    owner = pageHost
    keys.push(`${site.id}:${owner}:~${foldName(name)}`)
  }
  const address =
    addressed(site.address?.handle, handle) ?? addressed(site.address?.id, stableId) ?? profile
  return {
    platform: site.id,
    host: owner,
    name,
    strength: stableId ? 'id' : user ? 'handle' : 'name',
    keys,
    ...(stableId && { stableId }),
    ...(handle && { handle }),
    ...(address && { profile: address }),
  }
}

/** The handle that a profile's link names. */
export function handleIn(
  site: Site,
  profile: string,
  host: string,
  base: string,
): string | undefined {
  return once(site, `${host} ${base}`, profile, () => {
    const url = resolve(profile, base)
    return url && first(site.profile, pathOf(cleanProfile(url, site.keep)))
  })
}

/** The author that a pasted profile address names, if this site knows its form. */
export function identityOf(site: Site, address: string): Author | undefined {
  const url = resolve(address, address)
  if (!url) return undefined
  const author = identity(site, { profile: url.href }, url.host, url.href)
  return author?.strength === 'name' ? undefined : author
}

function first(patterns: readonly string[] | undefined, text: string): string | undefined {
  for (const pattern of patterns ?? []) {
    const value = match(pattern, text)
    if (value) return value
  }
  return undefined
}

/** `host/path?query` of an address, readable. */
function pathOf(address: string): string {
  const path = address.replace(/^https?:\/\/(www\.)?/, '')
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
