import { createPlateEditor, Plate, PlateContent } from 'platejs/react'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'

/** Plate: Slate with plugins, which takes a paste in its own way. */
export function mount(root, lines) {
  const editor = createPlateEditor({
    value: (lines.length > 0 ? lines : ['']).map((text) => ({ type: 'p', children: [{ text }] })),
  })
  const box = createElement(PlateContent)
  createRoot(root).render(createElement(Plate, { editor }, box))
  return () => editor.children.map((block) => editor.api.string(block) ?? '').join('\n')
}
