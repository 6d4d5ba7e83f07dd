/** Below this a page has made our control too faint to be seen by the person who clicks on it. */
const FAINTEST = 0.5

/**
 * True when a person, not the page, did this to a control of ours that they could see: the event is
 * the browser's own, the control is shown, not faded out by an ancestor, and on top where the
 * pointer is. A page can still draw over us with something that lets clicks through, which is why
 * nothing that can't be undone hangs on one click in a page.
 */
export function trusted(event: Event, control: Element): boolean {
  if (!event.isTrusted) return false
  if (!control.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
  let opacity = 1
  for (let at: Element | null = control; at; at = at.parentElement) {
    opacity *= Number(getComputedStyle(at).opacity)
  }
  if (opacity < FAINTEST) return false
  if (!(event instanceof MouseEvent) || event.detail === 0) return true
  const root = control.getRootNode() as Document | ShadowRoot
  return root.elementFromPoint(event.clientX, event.clientY) === control
}
