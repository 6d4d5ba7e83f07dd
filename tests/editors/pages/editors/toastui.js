import Editor from '@toast-ui/editor'
import { shownHtml } from '../shown-html.js'
import '@toast-ui/editor/dist/toastui-editor.css'

/** TOAST UI Editor as people see it formatted: ProseMirror that speaks Markdown. */
export function mount(root, lines) {
  const editor = new Editor({
    el: root,
    height: '250px',
    initialEditType: 'wysiwyg',
    hideModeSwitch: true,
    toolbarItems: [],
    usageStatistics: false,
    autofocus: false,
  })
  editor.setHTML(lines.map((line) => `<p>${line}</p>`).join(''), false)
  // Its source's pane is there too, hidden.
  return () => shownHtml(root.querySelector('.toastui-editor-ww-container .ProseMirror').innerHTML)
}
