/** Takes keys only: whatever else changes it is taken out at once. */
export function mount(root) {
  root.innerHTML = '<div contenteditable="true" style="min-height: 4em; border: 1px solid"></div>'
  const host = root.firstChild
  let text = 'Avant la suite'
  host.textContent = text
  host.addEventListener('paste', (event) => event.preventDefault())
  host.addEventListener('input', (event) => {
    if (event.inputType === 'insertText' && event.data?.length === 1) text = host.textContent
    else host.textContent = text
  })
  return () => text
}
