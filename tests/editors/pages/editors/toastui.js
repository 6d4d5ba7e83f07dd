import { Editor } from '@toast-ui/editor'
import { paragraphs } from '../shown-html.js'
import '@toast-ui/editor/dist/toastui-editor.css'

/** Toast UI, its rich side: a ProseMirror of its own version. */
export function mount(root, lines) {
  const editor = new Editor({
    el: root.appendChild(document.createElement('div')),
    height: '300px',
    initialEditType: 'wysiwyg',
    usageStatistics: false,
    toolbarItems: [],
  })
  editor.setHTML(paragraphs(lines), false)
  return () => {
    const parts = []
    editor.wwEditor.view.state.doc.forEach((block) => {
      parts.push(block.textBetween(0, block.content.size, '\n', '\n'))
    })
    return parts.join('\n')
  }
}
