import { BusError } from '../bus/message.ts'

/**
 * The error of a database call in the terms of the bus. `AbortError` without a cause is how
 * Chromium reports a commit that the full disk refused.
 */
export function asBusError(error: unknown): BusError {
  if (error instanceof BusError) return error
  const name = error instanceof DOMException || error instanceof Error ? error.name : ''
  const text = String(error)
  if (name === 'QuotaExceededError' || /quota|disk/i.test(text)) return new BusError('full', text)
  if (name === 'VersionError') return new BusError('blocked', text)
  if (
    ['InvalidStateError', 'UnknownError', 'NotFoundError', 'DataError', 'AbortError'].includes(name)
  ) {
    return new BusError('broken', text)
  }
  return new BusError('unexpected', text)
}
