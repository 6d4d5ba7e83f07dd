import { mount as mountField } from './textarea.js'

/** A field that grows with what is typed, as chat boxes do. */
export function mount(root, lines, options) {
  const read = mountField(root, lines, options)
  const field = root.querySelector('textarea')
  const grow = () => {
    field.style.height = 'auto'
    field.style.height = `${field.scrollHeight}px`
  }
  field.addEventListener('input', grow)
  grow()
  return read
}
