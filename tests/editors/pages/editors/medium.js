import MediumEditor from 'medium-editor'
import 'medium-editor/dist/css/medium-editor.css'
import { shown } from '../../plain/lines.js'

/** medium-editor: a thin coat on contenteditable. */
export function mount(root, lines) {
  const host = root.appendChild(document.createElement('div'))
  for (const line of lines) host.appendChild(document.createElement('p')).textContent = line
  new MediumEditor(host, { toolbar: false, placeholder: { text: 'Say something' } })
  return () => shown(host)
}
