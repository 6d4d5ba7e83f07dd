import { mount as mountRich } from './lexical.js'

/** Lexical without paragraphs, as chat boxes use it. */
export function mount(root, lines) {
  return mountRich(root, lines, { plain: true })
}
