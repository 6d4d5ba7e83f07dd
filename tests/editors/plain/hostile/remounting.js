import { mount as mountBare } from '../editors/contenteditable.js'

/** A field that becomes a rich box as soon as somebody enters it. */
export function mount(root, lines, options) {
  root.innerHTML = '<p><textarea rows="2" cols="60"></textarea></p>'
  let read = () => ''
  root.querySelector('textarea').addEventListener('focus', () => {
    setTimeout(() => {
      const inner = document.createElement('div')
      root.replaceChildren(inner)
      read = mountBare(inner, lines, options)
      inner.firstChild.focus()
    }, 30)
  })
  return () => read()
}
