import Quill from 'quill1'
import 'quill1/dist/quill.core.css'

/** Quill 1, still the one most sites ship. */
export function mount(root, lines) {
  const quill = new Quill(root.appendChild(document.createElement('div')))
  quill.setText(lines.join('\n'), 'silent')
  quill.history.clear()
  return () => quill.getText().replace(/\n$/, '')
}
