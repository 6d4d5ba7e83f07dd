import { mount as mountField } from './textarea.js'

/** A field of one line, in a form that Enter would send. */
export function mount(root, lines, options) {
  return mountField(root, lines, options, 'input')
}
