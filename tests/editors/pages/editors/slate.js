import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor, Node } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, Slate, withReact } from 'slate-react'

/** Slate (Discord's ancestor, many React sites). */
export function mount(root, lines) {
  let editor
  function Box() {
    const [own] = useState(() => withHistory(withReact(createEditor())))
    editor = own
    const initialValue = (lines.length > 0 ? lines : ['']).map((text) => ({
      type: 'paragraph',
      children: [{ text }],
    }))
    return createElement(
      Slate,
      { editor: own, initialValue },
      createElement(Editable, { placeholder: 'Say something', style: { minHeight: '8em' } }),
    )
  }
  createRoot(root).render(createElement(Box))
  return () => editor.children.map((node) => Node.string(node)).join('\n')
}
