import { mount as mountBare } from './prosemirror.js'

/** ProseMirror in a frame of the same origin. */
export function mount(root, lines) {
  const frame = document.createElement('iframe')
  frame.style.cssText = 'width: 600px; height: 300px'
  root.append(frame)
  return mountBare(frame.contentDocument.body, lines)
}
