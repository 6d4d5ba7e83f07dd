import { ContentState, Editor, EditorState } from 'draft-js'
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'

/** Draft.js (X until 2025, many React sites). */
export function mount(root, lines) {
  let state
  function Box() {
    const [editorState, setState] = useState(() =>
      EditorState.createWithContent(ContentState.createFromText(lines.join('\n'))),
    )
    state = editorState
    return createElement(Editor, { editorState, onChange: setState })
  }
  createRoot(root).render(createElement(Box))
  return () => state.getCurrentContent().getPlainText('\n')
}
