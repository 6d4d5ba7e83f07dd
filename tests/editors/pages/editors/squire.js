import Squire from 'squire-rte'
import { shown } from '../../plain/lines.js'

/** Squire (Fastmail, Proton): another family Vigie has no line for. */
export function mount(root, lines) {
  const host = root.appendChild(document.createElement('div'))
  const editor = new Squire(host, {
    sanitizeToDOMFragment: (html) => document.createRange().createContextualFragment(html),
  })
  editor.setHTML(lines.map((line) => `<div>${line}</div>`).join(''))
  return () => shown(host)
}
