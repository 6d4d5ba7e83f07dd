/** The old way, for pages without a secure context or the focus; leaves nothing in the page. */
function copyCommand(document: Document, text: string): boolean {
  let done = false
  const put = (event: ClipboardEvent) => {
    event.stopImmediatePropagation()
    event.preventDefault()
    if (!event.clipboardData) return
    event.clipboardData.setData('text/plain', text)
    done = true
  }
  // Chromium copies without a selection only where somebody takes `beforecopy`.
  const allow = (event: Event) => event.preventDefault()
  const view = document.defaultView ?? document
  view.addEventListener('beforecopy', allow, true)
  view.addEventListener('copy', put as EventListener, true)
  document.execCommand('copy')
  view.removeEventListener('beforecopy', allow, true)
  view.removeEventListener('copy', put as EventListener, true)
  return done
}

/** Puts text on the clipboard. False when the browser refused; needs a recent key or click. */
export async function copy(document: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyCommand(document, text)
  }
}
