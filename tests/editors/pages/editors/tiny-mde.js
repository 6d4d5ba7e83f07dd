import * as TinyMDE from 'tiny-markdown-editor'

/** TinyMDE: Markdown coloured in a contenteditable, a line a block that it writes itself. */
export function mount(root, lines) {
  const host = root.appendChild(document.createElement('div'))
  const editor = new TinyMDE.Editor({ element: host, content: lines.join('\n') })
  return () => editor.getContent()
}
