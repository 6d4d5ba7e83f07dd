import { createEditor } from '@wangeditor/editor'
import { paragraphs } from '../shown-html.js'

/** wangEditor 5: Slate with its own drawing, much used in China. */
export function mount(root, lines) {
  const host = root.appendChild(document.createElement('div'))
  host.style.height = '250px'
  const editor = createEditor({ selector: host, html: paragraphs(lines), mode: 'simple' })
  return () => editor.getText()
}
