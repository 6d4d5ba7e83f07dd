import Editor from '@toast-ui/editor'
import '@toast-ui/editor/dist/toastui-editor.css'

/** TOAST UI Editor with its Markdown as source: ProseMirror, a line a block. */
export function mount(root, lines) {
  const editor = new Editor({
    el: root,
    height: '250px',
    initialEditType: 'markdown',
    previewStyle: 'tab',
    hideModeSwitch: true,
    toolbarItems: [],
    usageStatistics: false,
    autofocus: false,
    initialValue: lines.join('\n'),
  })
  return () => editor.getMarkdown()
}
