import { type SourceAnswer, SourceError } from './source.ts'

/** True for a web page in place of data: a login wall, a consent page, a firewall's puzzle. */
export function looksLikeHtml(body: string): boolean {
  return /^\s*(<!--[\s\S]{0,2000}?-->\s*)*<(!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i.test(
    body.slice(0, 4000),
  )
}

/** Throws the `SourceError` that an HTTP status stands for; 2xx passes. */
export function checkStatus(answer: SourceAnswer): void {
  const { status } = answer
  if (status >= 200 && status < 300) return
  const host = new URL(answer.url).host
  if (status === 401 || status === 403) throw new SourceError('refused', { host, status })
  if (status === 404 || status === 410) throw new SourceError('missing', { host })
  if (status === 429 || status === 409) throw new SourceError('tooMany', { host, minutes: 5 })
  if (status >= 500) throw new SourceError('serverError', { host, status })
  throw new SourceError('oddStatus', { host, status })
}

/** The host of an absolute address, or nothing. */
export function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).host : undefined
}

/**
 * The answer's JSON, checked only to be an object or a list. HTML, emptiness and broken JSON are
 * `SourceError`s; a cut answer can't be read as JSON and says that it was cut.
 */
export function jsonOf(answer: SourceAnswer): unknown {
  checkStatus(answer)
  const host = hostOf(answer.url) ?? ''
  if (answer.body.trim() === '') throw new SourceError('empty', { host })
  if (looksLikeHtml(answer.body)) throw new SourceError('pageInstead', { host })
  try {
    return JSON.parse(answer.body)
  } catch {
    throw new SourceError(answer.cut ? 'cutData' : 'notData', { host })
  }
}
