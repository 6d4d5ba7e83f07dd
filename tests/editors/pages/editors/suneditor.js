import SUNEDITOR from 'suneditor'
import { paragraphs, shownHtml } from '../shown-html.js'
import 'suneditor/css/editor'

/** SunEditor. */
export function mount(root, lines) {
  const field = root.appendChild(document.createElement('textarea'))
  const editor = SUNEDITOR.create(field, {
    width: '600px',
    height: '250px',
    buttonList: [],
    value: paragraphs(lines),
  })
  return () => shownHtml(editor.$.html.get())
}
