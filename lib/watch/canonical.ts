import { unwrapped } from '../sources/unwrap.ts'

/** Parameters that say how a visitor came, never what the page is. */
const TRACKING =
  /^(utm_\w+|mtm_\w+|pk_\w+|matomo_\w+|hsa_\w+|_hs\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_[ce]id|mkt_tok|oly_\w+_id|vero_\w+|wickedid|_ga|_gl|ref|ref_src|ref_url|referrer|cmp|cmpid|xtor|at_\w+|ns_\w+|ocid|ito|share|share_id|shared|feature|si|s_cid|smid|partner|rss|source|ftag|ncid|sr_share|spm|scm|trk|trkinfo|__twitter_impression|amp|outputtype)$/i
/** Hosts where a parameter of that list is the page. */
const MEANT: [RegExp, RegExp][] = [
  [/(^|\.)news\.ycombinator\.com$/, /^id$/],
  [/(^|\.)wikipedia\.org$/, /^title$/],
]
/** `cdn.ampproject.org/c/s/host/path` and `google.*​/amp/s/host/path` back to `host/path`. */
function withoutAmp(url: URL): URL {
  const cache = /(^|\.)cdn\.ampproject\.org$/.test(url.hostname)
  const google = /(^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname.startsWith('/amp/')
  if (cache || google) {
    const inner = /^\/(?:[cvi]|amp)\/(?:s\/)?([^/]+\..+)$/.exec(url.pathname)?.[1]
    if (inner && URL.canParse(`https://${inner}`)) {
      return withoutAmp(new URL(`https://${inner}${url.search}`))
    }
  }
  url.pathname = url.pathname.replace(/\/amp(\.html)?\/?$/i, '').replace(/\.amp(\.html)?$/i, '')
  url.hostname = url.hostname.replace(/^amp\./, '')
  return url
}

/** Mobile and old faces of a host, brought back to the one that people quote. */
function plainHost(host: string): string {
  const name = host.toLowerCase().replace(/\.$/, '')
  if (/^((old|new|np|i|m|www|sh|amp)\.)?reddit\.com$/.test(name)) return 'reddit.com'
  if (/^(mobile\.|m\.|www\.)?twitter\.com$|^(mobile\.|www\.)x\.com$/.test(name)) return 'x.com'
  const mobile = name.replace(/^([a-z]{2,3})\.m\.(wikipedia|wiktionary)\.org$/, '$1.$2.org')
  return mobile.split('.').length > 2 ? mobile.replace(/^(www\d?|m|mobile|touch)\./, '') : mobile
}

/**
 * One address for one page, to recognise it when it comes by another road: unwrapped, without AMP,
 * tracking parameters, fragment (unless it routes), `www.`, mobile hosts, default ports and a
 * trailing slash; parameters in order. Without a scheme: it is a key, never opened.
 */
export function canonical(address: string): string {
  const plain = unwrapped(address)
  if (!URL.canParse(plain)) return plain.trim()
  const url = withoutAmp(new URL(plain))
  let host = plainHost(url.hostname)
  let path = url.pathname.replace(/\/{2,}/g, '/').replace(/\/(index\.(html?|php))?$/i, '')
  if (host === 'youtu.be') {
    host = 'youtube.com'
    url.searchParams.set('v', path.slice(1))
    path = '/watch'
  }
  const short = /^\/shorts\/([\w-]+)/.exec(path)
  if (host === 'youtube.com' && short?.[1]) {
    url.searchParams.set('v', short[1])
    path = '/watch'
  }
  const meant = MEANT.find(([pattern]) => pattern.test(url.hostname))?.[1]
  const kept = [...url.searchParams]
    .filter(([name]) => meant?.test(name) || !TRACKING.test(name))
    // `lc` names one comment under the video.
    .filter(([name]) => !(host === 'youtube.com' && path === '/watch') || /^(v|lc)$/.test(name))
    .sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1))
  const query = kept.length > 0 ? `?${new URLSearchParams(kept)}` : ''
  // `#!/…` and `#/…` are pages of an application; `#comment-12` is a post; `#:~:text=` is neither.
  const hash = /^#(!?\/|.*(comment|reply|post|p|message|msg)[-_]?\d)/i.test(url.hash)
    ? url.hash
    : ''
  const port = url.port ? `:${url.port}` : ''
  return `${host}${port}${path}${query}${hash}`
}
