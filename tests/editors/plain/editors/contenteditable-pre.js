import { mount as mountBare } from './contenteditable.js'

/** An editable host that keeps line breaks as characters. */
export function mount(root, lines) {
  return mountBare(root, lines, { style: 'white-space: pre-wrap' })
}
