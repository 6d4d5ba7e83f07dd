/**
 * The lines a person sees in a bare editable host, one a block or `<br>`. innerText isn't used:
 * Chromium counts an empty block twice.
 */
export function shown(host) {
  const lines = ['']
  let closed = false
  const open = () => {
    if (closed) lines.push('')
    closed = false
  }
  const visit = (node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        if (child.data === '') continue
        open()
        const [first, ...rest] = child.data.split('\n')
        lines[lines.length - 1] += first
        lines.push(...rest)
      } else if (child.nodeName === 'BR') {
        open()
        closed = true
      } else if (child.nodeName === 'DIV' || child.nodeName === 'P') {
        if (lines.at(-1) !== '') closed = true
        visit(child)
        closed = true
      } else visit(child)
    }
  }
  visit(host)
  return lines.join('\n')
}
