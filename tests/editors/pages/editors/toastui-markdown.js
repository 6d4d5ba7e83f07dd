import { Editor } from '@toast-ui/editor'
import '@toast-ui/editor/dist/toastui-editor.css'

/** Toast UI, its Markdown side. */
export function mount(root, lines) {
  const editor = new Editor({
    el: root.appendChild(document.createElement('div')),
    height: '300px',
    initialEditType: 'markdown',
    previewStyle: 'tab',
    initialValue: lines.join('\n'),
    usageStatistics: false,
    toolbarItems: [],
  })
  return () => editor.getMarkdown()
}
