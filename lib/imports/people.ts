import type { Author } from '../model.ts'
import discourse from '../sites/discourse.ts'
import { anySite } from '../sites/generic/accounts.ts'
import { identity, identityOf } from '../sites/identity.ts'
import { SITES, sitesFor } from '../sites/index.ts'
import mastodon from '../sites/mastodon.ts'
import { servesHost } from '../sites/recognise.ts'
import reddit from '../sites/reddit.ts'
import type { Site } from '../sites/site.ts'
import type { DraftPerson } from './draft.ts'
import { address, hostOf } from './values.ts'

/** Names that a reddit user may have. */
const REDDIT_NAME = /^[\w-]{2,30}$/
/** Most keys of one account: software that can't be told apart by an address gives one each. */
const MOST_KEYS = 20

/** A reddit user by name; undefined for what is no name there. */
export function redditor(name: string): Author | undefined {
  const handle = name.trim().replace(/^\/?u\//i, '')
  if (!REDDIT_NAME.test(handle) || handle === '[deleted]') return undefined
  return identity(reddit, { handle }, 'reddit.com', 'https://www.reddit.com/')
}

/** An account of the fediverse, from `user@host` with or without the leading `@`. */
export function fediverse(written: string): Author | undefined {
  const [, user, host] = /^@?([\w.-]{1,100})@([^@\s]+)$/.exec(written.trim()) ?? []
  const home = hostOf(host)
  if (user === undefined || home === undefined) return undefined
  const profile = `https://${home}/@${user}`
  return identity(mastodon, { handle: `${user}@${home}`, profile }, home, profile)
}

/** A member of the Discourse forum at `host`. */
export function discourser(handle: string, host: string): Author | undefined {
  if (!/^[\p{L}\p{N}_.-]{1,60}$/u.test(handle)) return undefined
  const profile = `https://${host}/u/${handle}`
  return identity(discourse, { handle, profile }, host, profile)
}

/**
 * Whose profile an address is: of a platform known by its host; elsewhere of whatever forum
 * software has addresses that look so.
 */
export function profiled(link: string): Author | undefined {
  const known = address(link)
  return known === undefined
    ? undefined
    : onHost(new URL(known).host, (site) => identityOf(site, known))
}

/**
 * An account on a host, as each site that may stand there tells it. Where no platform owns the host
 * only the page will say which software it runs: the account can then be found as one of each.
 */
function onHost(host: string, tell: (site: Site) => Author | undefined): Author | undefined {
  const sites = sitesFor(host)
  if (sites[0] && servesHost(sites[0], host)) return tell(sites[0])
  const told = sites.map(tell).filter((author) => author !== undefined)
  const plain = tell(anySite(host))
  const [first] = told.length === 1 || plain === undefined ? told : [plain]
  const keys = [...new Set([first, ...told, plain].flatMap((author) => author?.keys ?? []))]
  return first && { ...first, keys: keys.slice(0, MOST_KEYS) }
}

/** Somebody from the cells of a spreadsheet: as much as they say. */
export function written(cells: {
  handle: string
  name: string
  profile: string
  host: string
  platform: string
}): Author | undefined {
  const { handle, name, profile, platform } = cells
  const byLink = profile ? profiled(profile) : undefined
  if (byLink) return name ? { ...byLink, name } : byLink
  if (handle.includes('@', 1)) {
    const author = fediverse(handle)
    if (author) return name ? { ...author, name } : author
  }
  const bare = handle.replace(/^@|^\/?u\//, '')
  const site = siteNamed(platform) ?? siteNamed(cells.host)
  const host = hostOf(cells.host) ?? site?.hosts?.[0]
  if (host === undefined || (bare === '' && name === '')) return undefined
  const seen = { ...(bare ? { handle: bare } : {}), ...(name ? { name } : {}) }
  const tell = (one: Site) => identity(one, seen, host, `https://${host}/`)
  return site ? tell(site) : onHost(host, tell)
}

function siteNamed(name: string): Site | undefined {
  const plain = name.trim().toLowerCase()
  return SITES.find((site) => site.id === plain || site.name.toLowerCase() === plain)
}

/** Gathers what a file says of one account in several places or casings into one person. */
export class Gathering {
  private readonly people = new Map<string, DraftPerson>()

  /** The person of this author, to add tags and entries to. */
  of(author: Author): DraftPerson {
    const key = author.keys[0] as string
    const known = this.people.get(key)
    if (known) return known
    const person: DraftPerson = { author, tags: [], entries: [] }
    this.people.set(key, person)
    return person
  }

  /** Puts a tag on once, whatever its casing; an empty name puts none. */
  tag(person: DraftPerson, name: string): void {
    const folded = name.toLowerCase()
    if (
      name !== '' &&
      person.tags.length < 50 &&
      person.tags.every((tag) => tag.toLowerCase() !== folded)
    ) {
      person.tags.push(name)
    }
  }

  /** Everybody of whom something is said. */
  all(): DraftPerson[] {
    return [...this.people.values()].filter(({ tags, entries }) => tags.length + entries.length > 0)
  }
}
