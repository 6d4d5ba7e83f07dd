import { mount as mountField } from './textarea.js'

/** A field in an open shadow root. */
export function mount(root, lines, options) {
  const inner = document.createElement('div')
  root.attachShadow({ mode: 'open' }).append(inner)
  return mountField(inner, lines, options)
}
