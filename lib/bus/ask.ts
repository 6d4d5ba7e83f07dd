import { browser } from 'wxt/browser'
import { type AnswerOf, BusError, type Envelope, type InputOf } from './message.ts'
import type { Protocol } from './protocol.ts'

/**
 * Asks the keeper. Rejects with `BusError`; then nothing was written.
 * A killed worker is started by the message itself, so there is no retry here.
 */
export async function ask<K extends keyof Protocol>(
  name: K,
  input: InputOf<Protocol[K]>,
): Promise<AnswerOf<Protocol[K]>> {
  let envelope: Envelope | undefined
  try {
    envelope = await browser.runtime.sendMessage({ ask: name, input })
  } catch (error) {
    throw new BusError('unreachable', String(error))
  }
  if (envelope === undefined) throw new BusError('unreachable', name)
  if ('error' in envelope) throw new BusError(envelope.error.key, envelope.error.detail)
  return envelope.answer as AnswerOf<Protocol[K]>
}
