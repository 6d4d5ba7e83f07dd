import type { GenericSchema, InferInput, InferOutput } from 'valibot'

/**
 * Who may ask. `page`: our content scripts, in whatever page they run; a broken renderer may forge
 * them. `own`: the popup, the dashboard and the welcome page.
 */
export type Tier = 'page' | 'own'

/** What is known of the asker, checked by the browser and not by the message. */
export interface Asker {
  tier: Tier
  /** Address of the asking frame. */
  url: string
  tabId?: number
  frameId?: number
  /** True in a private window, where nothing is kept but what the person does there. */
  private?: true
}

export interface Message<S extends GenericSchema, A> {
  from: readonly Tier[]
  input: S
  /** Only a type: what the handler must return. */
  answer?: A
}

/** One message: who may ask, what is accepted; the type argument of `answers` is what returns. */
export function from(...tiers: Tier[]) {
  return <S extends GenericSchema>(input: S) => ({
    answers: <A>(): Message<S, A> => ({ from: tiers, input }),
  })
}

export type InputOf<M> = M extends Message<infer S, infer _> ? InferInput<S> : never
export type ParsedOf<M> = M extends Message<infer S, infer _> ? InferOutput<S> : never
export type AnswerOf<M> = M extends Message<GenericSchema, infer A> ? A : never

/** What travels back: an answer, or the key of a sentence in the `errors` table. */
export type Envelope = { answer: unknown } | { error: { key: ErrorKey; detail?: string } }

/** Keys of the `errors` table: what can go wrong between an asker and the keeper. */
export type ErrorKey =
  /** the message or its sender is not accepted */
  | 'refused'
  /** the disk or the browser's quota is full */
  | 'full'
  /** an older tab of Vigie holds the database */
  | 'blocked'
  /** the database is being brought up to a new version, which takes a while */
  | 'updating'
  /** the database cannot be opened or is damaged */
  | 'broken'
  /** a file can't be imported; the detail is a key of the `transfer` table */
  | 'import'
  /** what was acted on is no longer there */
  | 'gone'
  /** the browser hasn't granted what this needs */
  | 'permission'
  /** the keeper did not answer (being updated or restarted) */
  | 'unreachable'
  /** a bug of ours; the detail says more */
  | 'unexpected'

/** A failed request. `key` is a sentence of the `errors` table; nothing was written. */
export class BusError extends Error {
  constructor(
    readonly key: ErrorKey,
    readonly detail = '',
  ) {
    super(detail === '' ? key : `${key}: ${detail}`)
    this.name = 'BusError'
  }
}
