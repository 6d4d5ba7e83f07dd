import { mount as mountBare } from './contenteditable.js'

/** An editable host in a frame of the same origin. */
export function mount(root, lines, options) {
  const frame = document.createElement('iframe')
  frame.style.cssText = 'width: 600px; height: 300px'
  root.append(frame)
  const read = mountBare(frame.contentDocument.body, lines, options)
  return read
}
