/** Adds what was typed once more on its own, as a broken shortcut or macro would. */
export function mount(root) {
  root.innerHTML = '<div contenteditable="true" style="min-height: 4em; border: 1px solid"></div>'
  const host = root.firstChild
  host.textContent = 'Avant la suite'
  host.addEventListener('input', (event) => {
    if (event.data || host.textContent.length > 30) host.append(event.data ?? 'again')
  })
  return () => host.textContent
}
