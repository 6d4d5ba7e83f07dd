const BOX = 'textarea, input, [data-box], [contenteditable]:not([contenteditable="false"])'

/** The first box drawn under a node, in frames and shadow roots too; where its frame stands. */
function find(root, left = 0, top = 0) {
  for (const element of root.querySelectorAll('*')) {
    const at = element.getBoundingClientRect()
    const designed = element.contentDocument?.designMode === 'on'
    if (designed || element.matches(BOX)) {
      const { x, y, width, height } =
        element.closest('.CodeMirror, .ace_editor')?.getBoundingClientRect() ?? at
      if (width > 50 && height > 8)
        return { x: left + x + 60, y: top + y + Math.min(12, height / 2) }
    }
    const found = element.shadowRoot
      ? find(element.shadowRoot, left, top)
      : element.contentDocument && find(element.contentDocument, left + at.x, top + at.y)
    if (found) return found
  }
  return undefined
}

/** What tests ask of any page: where its box is, whether anything moves, what was submitted. */
export function seen(rest) {
  window.point = () => find(document.body)
  window.submitted = 0
  document.addEventListener('submit', (event) => {
    event.preventDefault()
    window.submitted += 1
  })
  let scrap
  window.scrap = () => {
    scrap = document.body.appendChild(document.createElement('textarea'))
    scrap.focus()
  }
  window.scrapped = () => scrap.value
  // Resolves once the selection has not moved for a while: some editors read it late.
  window.still = () =>
    new Promise((resolve) => {
      let timer
      const wait = () => {
        clearTimeout(timer)
        timer = setTimeout(resolve, rest)
      }
      document.addEventListener('selectionchange', wait)
      wait()
    })
}
