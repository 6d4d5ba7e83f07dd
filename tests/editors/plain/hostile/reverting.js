/** Looks as if it took a text, and takes it out a little later. */
export function mount(root) {
  root.innerHTML = '<div contenteditable="true" style="min-height: 4em; border: 1px solid"></div>'
  const host = root.firstChild
  const text = 'Avant la suite'
  host.textContent = text
  host.addEventListener('input', () => setTimeout(() => (host.textContent = text), 300))
  return () => host.textContent
}
