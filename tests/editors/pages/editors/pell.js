import { init } from 'pell'
import { paragraphs, shownHtml } from '../shown-html.js'

/** Pell: a bare contenteditable under a bar. */
export function mount(root, lines) {
  const editor = init({ element: root, onChange() {}, defaultParagraphSeparator: 'p', actions: [] })
  editor.content.style.minHeight = '200px'
  editor.content.innerHTML = paragraphs(lines)
  return () => shownHtml(editor.content.innerHTML)
}
