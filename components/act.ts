import { signal } from '@preact/signals'
import { ask } from '@/lib/bus/ask.ts'
import { type AnswerOf, BusError, type ErrorKey, type InputOf } from '@/lib/bus/message.ts'
import type { MessageName, Protocol } from '@/lib/bus/protocol.ts'

/** The last thing that could not be done, until it is done or put away. */
export interface Trouble {
  key: ErrorKey
  detail: string
  again?: () => void
}
export const trouble = signal<Trouble | undefined>(undefined)

/** Shows a failure, with a way to try again when there is one. */
export function fail(error: unknown, again?: () => void): void {
  const known = error instanceof BusError ? error : new BusError('unexpected', String(error))
  trouble.value = { key: known.key, detail: known.detail, ...(again ? { again } : {}) }
}

/**
 * Asks the keeper to do something. Answers what it answered; when it could not, says so at the top
 * of the page and answers `undefined`, so that the caller keeps what was typed. `then` runs once it
 * is done, also when that was only at the second try.
 */
export async function act<K extends MessageName>(
  name: K,
  input: InputOf<Protocol[K]>,
  then?: (answer: AnswerOf<Protocol[K]>) => void,
): Promise<AnswerOf<Protocol[K]> | undefined> {
  try {
    const answer = await ask(name, input)
    trouble.value = undefined
    then?.(answer)
    return answer
  } catch (error) {
    fail(error, () => void act(name, input, then))
    return undefined
  }
}
