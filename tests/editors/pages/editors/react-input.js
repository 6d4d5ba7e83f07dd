import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'

/** The same with one line. */
export function mount(root, lines) {
  let state = ''
  function Box() {
    const [text, setText] = useState(lines.join(' '))
    state = text
    return createElement('input', {
      className: 'box',
      size: 60,
      value: text,
      onChange: (event) => setText(event.target.value),
    })
  }
  createRoot(root).render(createElement(Box))
  return () => state
}
