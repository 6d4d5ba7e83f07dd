/** What the keeper tells a page's reader without being asked. Carries nothing about anybody. */
export type Push =
  /** marks or settings may have changed: ask again */
  | 'refresh'
  /** her lists of words changed: posts are to be looked at again */
  | 'lists'
  /** open the palette for the post or box in focus */
  | 'palette'
  /** move to the next filed author */
  | 'next-filed'
  /** another reader was chosen for this page: ask which, and read it again */
  | 'reread'
  /** this site was switched off: leave no trace */
  | 'stop'

const PUSHES: readonly string[] = [
  'refresh',
  'lists',
  'palette',
  'next-filed',
  'reread',
  'stop',
] satisfies Push[]

/** The push in a runtime message, if it is one. */
export function readPush(message: unknown): Push | undefined {
  const push = (message as { push?: unknown } | null)?.push
  return typeof push === 'string' && PUSHES.includes(push) ? (push as Push) : undefined
}
