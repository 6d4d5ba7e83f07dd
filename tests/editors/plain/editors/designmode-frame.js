import { shown } from '../lines.js'

/** A frame in design mode, as editors were before contenteditable. */
export function mount(root, lines) {
  const frame = document.createElement('iframe')
  frame.style.cssText = 'width: 600px; height: 300px'
  root.append(frame)
  const { body } = frame.contentDocument
  frame.contentDocument.designMode = 'on'
  for (const line of lines) {
    const block = frame.contentDocument.createElement('div')
    block.textContent = line
    body.append(block)
  }
  return () => shown(body).replace(/\n$/, '')
}
