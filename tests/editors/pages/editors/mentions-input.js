import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Mention, MentionsInput } from 'react-mentions'

/** A field that offers names after an @, drawn twice by React. */
export function mount(root, lines) {
  let state = ''
  function Box() {
    const [text, setText] = useState(lines.join('\n'))
    state = text
    return createElement(
      MentionsInput,
      {
        value: text,
        onChange: (event) => setText(event.target.value),
        style: { control: { width: 600, minHeight: 160 }, input: { overflow: 'auto' } },
      },
      createElement(Mention, { trigger: '@', data: [{ id: 'ada', display: 'Ada' }] }),
    )
  }
  createRoot(root).render(createElement(Box))
  return () => state
}
