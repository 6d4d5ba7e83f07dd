import EasyMDE from 'easymde'
import 'easymde/dist/easymde.min.css'

/** EasyMDE (SimpleMDE's heir): CodeMirror 5 inside. */
export function mount(root, lines) {
  const editor = new EasyMDE({
    element: root.appendChild(document.createElement('textarea')),
    initialValue: lines.join('\n'),
    spellChecker: false,
    autoDownloadFontAwesome: false,
    toolbar: false,
    status: false,
  })
  return () => editor.value()
}
