import EditorJS from '@editorjs/editorjs'

/** Editor.js: a box a block; what it saves keeps `<br>` and drops other blocks' borders. */
export async function mount(root, lines) {
  const holder = root.appendChild(document.createElement('div'))
  const blocks = lines.map((text) => ({ type: 'paragraph', data: { text } }))
  const editor = new EditorJS({ holder, data: { blocks } })
  await editor.isReady
  return () =>
    [...holder.querySelectorAll('.ce-paragraph')]
      .map((block) => {
        const copy = block.cloneNode(true)
        for (const rest of copy.querySelectorAll('br')) rest.replaceWith('\n')
        return copy.textContent
      })
      .join('\n')
}
