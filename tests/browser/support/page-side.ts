/** Functions that run in a page: they may name nothing outside themselves. */

/** The text of a field, or of an editable element as its reader sees it. */
export function textOf(selector: string): string | undefined {
  const element = document.querySelector<HTMLElement>(selector)
  if (!element) return undefined
  return 'value' in element ? String(element.value) : element.innerText
}

/** Brings a page's own element into view and says where it stands. */
export function boxOf(
  selector: string,
): { x: number; y: number; width: number; height: number } | undefined {
  const element = document.querySelector(selector)
  if (!element) return undefined
  const before = element.getBoundingClientRect()
  if (before.top < 0 || before.bottom > innerHeight) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
  }
  const { x, y, width, height } = element.getBoundingClientRect()
  return { x, y, width, height }
}
