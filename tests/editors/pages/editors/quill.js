import Quill from 'quill'
import 'quill/dist/quill.core.css'

/** Quill 2 (LinkedIn's and Slack's ancestor). */
export function mount(root, lines) {
  const quill = new Quill(root.appendChild(document.createElement('div')))
  quill.setText(lines.join('\n'), 'silent')
  quill.history.clear()
  return () => quill.getText().replace(/\n$/, '')
}
