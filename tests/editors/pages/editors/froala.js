import FroalaEditor from 'froala-editor'
import { paragraphs, shownHtml } from '../shown-html.js'
import 'froala-editor/css/froala_editor.min.css'

/** Froala (Invision and XenForo forums write with it; commercial: only ever loaded by this test). */
export function mount(root, lines) {
  const host = root.appendChild(document.createElement('div'))
  host.innerHTML = paragraphs(lines)
  return new Promise((resolve) => {
    const editor = new FroalaEditor(host, { toolbarButtons: [], heightMin: 200 }, () =>
      resolve(() => shownHtml(editor.html.get())),
    )
  })
}
