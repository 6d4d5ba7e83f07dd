/** The same in a field: every change is written a second time. */
export function mount(root) {
  root.innerHTML = '<textarea rows="5" cols="60"></textarea>'
  const field = root.firstChild
  field.value = 'Avant la suite'
  let last = field.value
  field.addEventListener('input', (event) => {
    if (field.value.length > last.length && event.inputType !== 'historyUndo')
      field.value += field.value.slice(-3)
    last = field.value
  })
  return () => field.value
}
