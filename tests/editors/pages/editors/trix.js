import 'trix'
import 'trix/dist/trix.css'

/** Trix (Basecamp, Rails' own). */
export async function mount(root, lines) {
  const host = document.createElement('trix-editor')
  root.append(host)
  await new Promise((resolve) => {
    if (host.editor) resolve()
    else host.addEventListener('trix-initialize', resolve, { once: true })
  })
  host.editor.loadHTML(lines.join('<br>'))
  return () => host.editor.getDocument().toString().replace(/\n$/, '')
}
