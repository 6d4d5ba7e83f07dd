/** What the keeper tells a page's reader without being asked. Carries nothing about anybody. */
export type Push =
  /** marks or settings may have changed: ask again */
  | 'refresh'
  /** her lists of words changed: posts are to be looked at again */
  | 'lists'
  /** open the palette for the post or box in focus */
  | 'palette'
  /** open it for the post that the page's address is about: a mention was opened to be answered */
  | 'palette-post'
  /** answer with the posts that are on the page */
  | 'posts'
  /** move to the next filed author */
  | 'next-filed'
  /** another reader was chosen for this page: ask which, and read it again */
  | 'reread'
  /** the button at a reply box was switched on, or off */
  | 'button-on'
  | 'button-off'
  /** this site was switched off: leave no trace */
  | 'stop'

/** The push in a runtime message, if it is one; only our own contexts send any. */
export function readPush(message: unknown): Push | undefined {
  return (message as { push?: Push } | null)?.push
}
