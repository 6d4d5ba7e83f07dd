import { checkStatus, hostOf, jsonOf } from './answer.ts'
import { object, string } from './json.ts'
import { type SourceAnswer, SourceError, type SourceRequest } from './source.ts'

/** The request with a header that only the service it is for may see. */
export const withSecret = (request: SourceRequest, name: string, value: string): SourceRequest => ({
  ...request,
  headers: { ...request.headers, [name]: value },
  secret: true,
})

/**
 * Throws what a refused key is said with; other failures say themselves. Services answer a wrong
 * key with 400, 401 or 403, and some say why in their body.
 */
export function checkKey(answer: SourceAnswer): void {
  const host = hostOf(answer.url) ?? ''
  if (answer.status === 401) throw new SourceError('badKey', { host })
  if (answer.status === 400 || answer.status === 403) {
    const error = object(object(safeJson(answer.body)).error)
    const [reason] = Array.isArray(error.errors) ? error.errors : []
    const why = string(object(reason).reason) ?? string(error.status) ?? ''
    if (/quota|rateLimit/i.test(why)) throw new SourceError('tooMany', { host, minutes: 60 })
    if (/key|auth|token|forbidden|permission/i.test(why) || answer.status === 403) {
      throw new SourceError('badKey', { host })
    }
  }
  checkStatus(answer)
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The answer's JSON, where a refused key says so. */
export function keyedJson(answer: SourceAnswer): unknown {
  checkKey(answer)
  return jsonOf(answer)
}
