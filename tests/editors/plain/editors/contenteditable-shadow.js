import { mount as mountBare } from './contenteditable.js'

/** An editable host in an open shadow root. */
export function mount(root, lines, options) {
  const inner = document.createElement('div')
  root.attachShadow({ mode: 'open' }).append(inner)
  return mountBare(inner, lines, options)
}
