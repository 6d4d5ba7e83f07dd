import { SourceError } from '../sources/source.ts'

/** Names that resolve on the machine or the local network only (RFC 6761, 6762, 8375, ICANN). */
const LOCAL_SUFFIXES =
  /(^|\.)(localhost|local|internal|localdomain|intranet|private|lan|home|corp|home\.arpa|onion)$/
/** Public names made to resolve to any address written in them, or to loopback. */
const WILDCARD_NAMES =
  /(^|\.)(nip\.io|sslip\.io|xip\.io|localtest\.me|lvh\.me|vcap\.me|lacolhost\.com|traefik\.me|fuf\.me)$/

/** True for IPv4 addresses that are not on the public internet (IANA special-purpose registry). */
function isPrivateV4(host: string): boolean {
  const parts = host.split('.').map(Number)
  const [a = 0, b = 0, c = 0] = parts
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    a >= 224 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 192 && b === 0 && (c === 0 || c === 2)) ||
    (a === 192 && b === 88 && c === 99) ||
    (a === 198 && (b === 18 || b === 19)) ||
    (a === 198 && b === 51 && c === 100) ||
    (a === 203 && b === 0 && c === 113)
  )
}

/** The eight groups of an IPv6 address as `URL` writes it (always hexadecimal, `::` at most once). */
function groupsOf(host: string): number[] {
  const [head = '', tail] = host.split('::')
  const left = head === '' ? [] : head.split(':')
  if (tail === undefined) return left.map((g) => Number.parseInt(g, 16))
  const right = tail === '' ? [] : tail.split(':')
  const middle = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
  return [...left, ...middle, ...right].map((g) => Number.parseInt(g, 16))
}

/** True for IPv6 addresses off the public internet, and for those that carry such an IPv4 one. */
function isPrivateV6(host: string): boolean {
  const g = groupsOf(host)
  const [a = 0, b = 0] = g
  const v4At = (i: number) =>
    isPrivateV4(
      [(g[i] ?? 0) >> 8, (g[i] ?? 0) & 255, (g[i + 1] ?? 0) >> 8, (g[i + 1] ?? 0) & 255].join('.'),
    )
  if (g.slice(0, 5).every((x) => x === 0)) return g[5] === 0xffff ? v4At(6) : true
  // IPv4-translated (RFC 2765).
  if (g.slice(0, 4).every((x) => x === 0) && g[4] === 0xffff) return v4At(6)
  if (a === 0x64 && b === 0xff9b) return v4At(6) || g[2] !== 0
  if (a === 0x2002) return v4At(1)
  return (
    (a & 0xfe00) === 0xfc00 ||
    (a & 0xffc0) === 0xfe80 ||
    (a & 0xffc0) === 0xfec0 ||
    (a & 0xff00) === 0xff00 ||
    (a === 0x2001 && (b === 0xdb8 || b < 0x200)) ||
    (a === 0x3fff && b < 0x1000) ||
    a === 0x5f00 ||
    a === 0x100
  )
}

/**
 * True when the host names this machine or a private network. `host` is `URL.hostname`, which has
 * already turned decimal, octal, hexadecimal and short IPv4 forms into the plain one.
 */
export function isPrivateHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.+$/, '')
  if (name.startsWith('[')) return isPrivateV6(name.slice(1, -1))
  if (/^\d+\.\d+\.\d+\.\d+$/.test(name)) return isPrivateV4(name)
  return !name.includes('.') || LOCAL_SUFFIXES.test(name) || WILDCARD_NAMES.test(name)
}

/**
 * The address as a `URL` that may be asked, or a `SourceError` that says why not. `own` holds the
 * hosts (`URL.host`, with the port) that the user typed as they are: those may be private.
 */
export function checkAddress(address: string, own: ReadonlySet<string>): URL {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    throw new SourceError('badAddress', { address: address.slice(0, 200) })
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new SourceError('badScheme', { scheme: url.protocol.replace(':', '') })
  }
  if (url.username !== '' || url.password !== '') throw new SourceError('passwordInAddress')
  if (isPrivateHost(url.hostname) && !own.has(url.host)) {
    throw new SourceError('privateAddress', { host: url.host })
  }
  return url
}
