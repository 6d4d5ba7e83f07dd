import { mount as mountField } from './textarea.js'

/** A comment form in a srcdoc frame (Ghost). */
export async function mount(root, lines, options) {
  const frame = document.createElement('iframe')
  frame.style.cssText = 'width: 700px; height: 300px'
  frame.srcdoc = '<!doctype html><div id="here"></div>'
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  root.append(frame)
  await loaded
  const inside = frame.contentDocument.querySelector('#here')
  return mountField(inside, lines, options)
}
