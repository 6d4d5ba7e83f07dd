import { browser } from 'wxt/browser'
import { type AnswerOf, BusError, type Envelope, type InputOf } from './message.ts'
import type { Protocol } from './protocol.ts'

/** Nobody takes this long to answer: the keeper was stopped with the question in its hands. */
const SILENCE_MS = 6_000
/** The first rest before asking again; each further one is twice as long. */
const REST_MS = 400
const TRIES = 4

/**
 * Asks the keeper once. Rejects with `BusError`; then nothing was written, as far as anybody knows.
 * The message itself starts a keeper that sleeps; one that is being stopped may drop it.
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

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/**
 * Asks the keeper until it answers, for questions that change nothing or may well be asked twice: a
 * keeper that is stopped while it is asked never answers. Rejects with `BusError` when it refuses,
 * or when nobody answered for several seconds.
 */
export async function askAgain<K extends keyof Protocol>(
  name: K,
  input: InputOf<Protocol[K]>,
): Promise<AnswerOf<Protocol[K]>> {
  for (let tries = 1; ; tries++) {
    try {
      const silence = after(SILENCE_MS).then(() =>
        Promise.reject(new BusError('unreachable', name)),
      )
      return await Promise.race([ask(name, input), silence])
    } catch (error) {
      const key = error instanceof BusError ? error.key : 'unexpected'
      if (key === 'refused' || key === 'permission' || tries === TRIES) throw error
      await after(REST_MS * 2 ** (tries - 1))
    }
  }
}
