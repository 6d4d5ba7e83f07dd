import CodeMirror from 'codemirror5'
import 'codemirror5/lib/codemirror.css'

/** CodeMirror 5 (EasyMDE, old forums): draws its text, listens through a hidden field. */
export function mount(root, lines) {
  const editor = CodeMirror(root, {
    value: lines.join('\n'),
    lineNumbers: true,
    lineWrapping: true,
  })
  return () => editor.getValue()
}
