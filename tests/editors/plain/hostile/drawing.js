/** A code editor nobody knows: a hidden field that is emptied, and lines it draws beside it. */
export function mount(root) {
  root.innerHTML =
    '<div><textarea rows="1" cols="20" style="opacity: 0.01"></textarea><pre></pre></div>'
  const [field, lines] = root.firstChild.children
  lines.textContent = 'Avant la suite'
  field.addEventListener('input', () => {
    lines.textContent += field.value
    field.value = ''
  })
  return () => lines.textContent
}
