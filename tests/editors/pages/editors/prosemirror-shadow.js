import { mount as mountBare } from './prosemirror.js'

/** ProseMirror in an open shadow root. */
export function mount(root, lines) {
  const inner = document.createElement('div')
  root.attachShadow({ mode: 'open' }).append(inner)
  return mountBare(inner, lines)
}
