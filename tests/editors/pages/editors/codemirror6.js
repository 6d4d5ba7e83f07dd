import { basicSetup, EditorView } from 'codemirror'

/** CodeMirror 6: only the lines on screen are in the page. */
export function mount(root, lines) {
  const view = new EditorView({ doc: lines.join('\n'), extensions: [basicSetup], parent: root })
  return () => view.state.doc.toString()
}
