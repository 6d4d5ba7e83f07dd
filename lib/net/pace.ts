/** Never believe a wait longer than this (a day), which is a mistake or a joke. */
const LONGEST = 86_400_000

function plausible(ms: number): number | undefined {
  return Number.isFinite(ms) && ms > 0 ? Math.min(ms, LONGEST) : undefined
}

/**
 * Milliseconds in a `…-Reset` value: seconds from now (IETF draft, Reddit), seconds since the epoch
 * (GitHub, Discourse) or an ISO date (Mastodon).
 */
function untilReset(value: string, now: number): number | undefined {
  const number = Number(value)
  if (!Number.isNaN(number)) return plausible(number > 1e9 ? number * 1000 - now : number * 1000)
  return plausible(Date.parse(value) - now)
}

/** Milliseconds of `Retry-After` (seconds or a date: RFC 9110 §10.2.3), if it is there. */
export function retryAfter(headers: Record<string, string>, now: number): number | undefined {
  const value = headers['retry-after']?.trim()
  if (!value) return undefined
  const seconds = Number(value)
  return plausible(Number.isNaN(seconds) ? Date.parse(value) - now : seconds * 1000)
}

/**
 * Milliseconds to leave the host alone, as its answer asks: `Retry-After`; or the reset time when
 * no request is left in the window (`RateLimit: "x";r=0;t=30`, `RateLimit-*`, `X-RateLimit-*`).
 */
export function waitOf(headers: Record<string, string>, now: number): number | undefined {
  const asked = retryAfter(headers, now)
  if (asked) return asked
  const combined = headers.ratelimit
  if (combined && /\br=0\b/.test(combined)) {
    return plausible(Number(/\bt=(\d+)/.exec(combined)?.[1]) * 1000)
  }
  for (const prefix of ['ratelimit', 'x-ratelimit', 'x-rate-limit']) {
    const left = headers[`${prefix}-remaining`]
    const reset = headers[`${prefix}-reset`]
    if (left !== undefined && reset !== undefined && Number(left) < 1) return untilReset(reset, now)
  }
  return undefined
}
