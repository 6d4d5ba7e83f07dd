import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'

/** A field whose text React owns: what React did not hear of is not there. */
export function mount(root, lines) {
  let state = ''
  function Box() {
    const [text, setText] = useState(lines.join('\n'))
    state = text
    return createElement('textarea', {
      className: 'box',
      rows: 8,
      value: text,
      onChange: (event) => setText(event.target.value),
    })
  }
  createRoot(root).render(createElement(Box))
  return () => state
}
