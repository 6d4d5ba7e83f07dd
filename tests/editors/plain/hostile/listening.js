/** A field of one pixel that hands what is typed on to something that draws it, as a terminal's does. */
export function mount(root) {
  let drawn = 'Avant la suite'
  const field = root.appendChild(document.createElement('textarea'))
  field.style.cssText = 'width: 1px; height: 1px; padding: 0; border: 0; opacity: 0'
  field.addEventListener('input', () => {
    drawn += field.value
    field.value = ''
  })
  return () => drawn
}
