import { shown } from '../lines.js'

/** Draws itself anew from its text on every change, as home-made highlighters do. */
export function mount(root, lines) {
  root.innerHTML = '<div contenteditable="true" style="min-height: 4em; border: 1px solid"></div>'
  const host = root.firstChild
  const draw = (text) => {
    host.replaceChildren(
      ...text.split('\n').map((line) => {
        const block = document.createElement('div')
        const word = document.createElement('b')
        word.textContent = line
        block.append(line === '' ? document.createElement('br') : word)
        return block
      }),
    )
  }
  draw(lines.join('\n'))
  host.addEventListener('input', () => {
    draw(shown(host))
    getSelection().selectAllChildren(host)
    getSelection().collapseToEnd()
  })
  return () => shown(host)
}
