import { mount as mountBare } from './contenteditable.js'

/** An editable host of plain text only. */
export function mount(root, lines) {
  return mountBare(root, lines, { kind: 'plaintext-only', style: 'white-space: pre-wrap' })
}
