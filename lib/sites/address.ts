/** Parameters that say how a visitor came, on any site. */
const TRACKERS =
  /^(utm_|mc_|__|_hs|fbclid|gclid|msclkid|igsh|rdt$|share_id$|trk|lipi$|xmt$|sfnsn$|mibextid$)/

/**
 * The absolute address for a link found on a page, or undefined when it isn't one that can be
 * opened (`javascript:`, `#`, a broken address).
 */
export function resolve(value: string, base: string): URL | undefined {
  if (value === '' || value === '#') return undefined
  try {
    const url = new URL(value, base)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined
  } catch {
    return undefined
  }
}

/**
 * A permalink without what names the visit: common trackers and the site's own (`drop`). Other
 * parameters stay, since forums keep the thread's number there.
 */
export function cleanLink(url: URL, drop: readonly string[] = []): string {
  if (url.search === '') return url.href
  dropParameters(url, (name) => TRACKERS.test(name) || drop.includes(name))
  return url.href
}

/**
 * A profile's address: only the parameters that name the person stay, no fragment. An empty name in
 * `keep` stands for a query without one (`member.php?42-bob`).
 */
export function cleanProfile(url: URL, keep: readonly string[] = []): string {
  url.hash = ''
  if (url.search === '') return url.href
  dropParameters(url, (name, pair) => !keep.includes(pair.includes('=') ? name : ''))
  return url.href
}

/**
 * Deletes the parameters that `unwanted` names. By hand: in a Firefox content script the iterators
 * of `URLSearchParams` can't be iterated, and Chromium won't call back for a page that has gone.
 */
function dropParameters(url: URL, unwanted: (name: string, pair: string) => boolean): void {
  const pairs = url.search.slice(1).split('&')
  const kept = pairs.filter((pair) => !unwanted(pair.split('=', 1)[0] ?? '', pair))
  if (kept.length < pairs.length) url.search = kept.join('&')
}

/** A host as accounts know it: lower case, without `www.`; a port stays. */
export function plainHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '')
}
