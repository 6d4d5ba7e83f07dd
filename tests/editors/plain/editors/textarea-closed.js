import { mount as mountField } from './textarea.js'

/** A field of a web component whose root is closed to the page. */
export function mount(root, lines, options) {
  const host = root.appendChild(document.createElement('div'))
  const inside = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'))
  // What tests click on: nothing of the page can look inside.
  host.style.cssText = 'display: block; width: 600px; height: 12em'
  host.setAttribute('data-box', '')
  return mountField(inside, lines, options)
}
