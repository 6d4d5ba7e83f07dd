import { type SourceAnswer, SourceError, type SourceRequest } from '../sources/source.ts'
import { checkAddress } from './address.ts'
import { readBody } from './body.ts'
import { decode } from './decode.ts'
import { type Clock, createLanes, clock as realClock } from './lanes.ts'
import { waitOf } from './pace.ts'

export interface NetOptions {
  fetch?: typeof fetch
  clock?: Clock
  /** Hosts (`URL.host`) that the user typed as they are; they may be private. */
  own?: () => ReadonlySet<string>
  /** Least milliseconds between two requests to one host. */
  gap?: number
  /** Bytes read of one answer. */
  cap?: number
  /** Milliseconds for one request, from its start to the end of its body. */
  timeout?: number
  /** False when the browser knows that it is offline. */
  online?: () => boolean
}

export interface Net {
  get(request: SourceRequest, signal?: AbortSignal): Promise<SourceAnswer>
  /** Milliseconds until the address's host may be asked again. */
  waitFor(url: string): number
}

/** A lane isn't kept waiting longer than this: the round comes back later instead. */
export const LONGEST_WAIT = 30_000

/**
 * The only fetch of Vigie. No cookie, no referrer, no cache shared with pages, one request a host
 * at a time, and addresses of the machine or the local network refused.
 *
 * On redirects: a script can't read the `Location` of a manual redirect (with `redirect: 'manual'`
 * the answer is opaque: status 0, no headers; Fetch §4.7), so redirects are followed by the browser
 * and the final address is checked before a byte is read. A hop through a private address can thus
 * be asked, without cookies, but never be read. What carries a key of hers is never redirected.
 */
export function createNet(options: NetOptions = {}): Net {
  const { clock = realClock, gap, cap = 8_000_000, timeout = 30_000 } = options
  const doFetch = options.fetch ?? ((input, init) => fetch(input, init))
  const own = options.own ?? (() => new Set<string>())
  const online = options.online ?? (() => globalThis.navigator?.onLine !== false)
  const lanes = createLanes(clock, gap)

  async function ask(url: URL, request: SourceRequest, outer?: AbortSignal): Promise<SourceAnswer> {
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(), timeout)
    const signal = outer ? AbortSignal.any([late.signal, outer]) : late.signal
    try {
      const response = await doFetch(url.href, {
        ...(request.headers ? { headers: request.headers } : {}),
        ...(request.post === undefined ? {} : { method: 'POST', body: request.post }),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        // A key of hers goes to the address that it is for, and nowhere else.
        redirect: request.secret ? 'error' : 'follow',
        signal,
      })
      const final = response.url || url.href
      try {
        checkAddress(final, own())
      } catch (error) {
        await response.body?.cancel().catch(() => undefined)
        throw error
      }
      const headers = Object.fromEntries(response.headers)
      const wait = waitOf(headers, clock.now())
      if (wait) lanes.hold(url.host, wait)
      const body = await readBody(response, cap, late.signal)
      outer?.throwIfAborted()
      return {
        status: response.status,
        url: final,
        headers,
        body: decode(body.bytes, headers['content-type']),
        ...(body.cut ? { cut: body.cut } : {}),
      }
    } catch (error) {
      if (outer?.aborted || error instanceof SourceError) throw error
      if (late.signal.aborted) {
        throw new SourceError('timeout', { host: url.host, seconds: Math.round(timeout / 1000) })
      }
      throw new SourceError(online() ? 'unreachable' : 'offline', { host: url.host })
    } finally {
      clearTimeout(timer)
    }
  }

  return {
    async get(request, signal) {
      const url = checkAddress(request.url, own())
      if (!online()) throw new SourceError('offline', { host: url.host })
      const wait = lanes.waitFor(url.host)
      if (wait > LONGEST_WAIT) {
        throw new SourceError('tooMany', { host: url.host, minutes: Math.ceil(wait / 60_000) })
      }
      return lanes.run(url.host, () => ask(url, request, signal), signal)
    },
    waitFor: (url) => lanes.waitFor(new URL(url).host),
  }
}
