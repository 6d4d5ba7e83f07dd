import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import ReactQuill from 'react-quill-new'
import { paragraphs, shownHtml } from '../shown-html.js'
import 'react-quill-new/dist/quill.core.css'

/** React-Quill: what React did not hear of is written over. */
export function mount(root, lines) {
  let state
  function Box() {
    const [html, setHtml] = useState(() => paragraphs(lines))
    state = html
    return createElement(ReactQuill, {
      theme: null,
      modules: { toolbar: false },
      value: html,
      onChange: setHtml,
    })
  }
  createRoot(root).render(createElement(Box))
  // An empty line is written without what holds it open.
  return () => shownHtml(state.replaceAll('<p></p>', '<p><br></p>'))
}
