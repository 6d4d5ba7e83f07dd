import { Jodit } from 'jodit'
import 'jodit/es2021/jodit.min.css'
import { shown } from '../../plain/lines.js'

/** Jodit: a family Vigie has no line for. */
export function mount(root, lines) {
  const editor = Jodit.make(root.appendChild(document.createElement('div')), { height: 300 })
  editor.value = lines.map((line) => `<p>${line}</p>`).join('')
  return () => {
    const copy = document.createElement('div')
    copy.append(document.createRange().createContextualFragment(editor.value))
    return shown(copy)
  }
}
