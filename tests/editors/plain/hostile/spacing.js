/** Sets each line of what is pasted apart by an empty one, as some cleaners of HTML do. */
export function mount(root) {
  root.innerHTML = '<div contenteditable="true" style="min-height: 4em; border: 1px solid"></div>'
  const host = root.firstChild
  host.innerHTML = '<p>Avant la suite</p>'
  host.addEventListener('paste', (event) => {
    event.preventDefault()
    const lines = event.clipboardData.getData('text/plain').split('\n')
    document.execCommand('insertHTML', false, lines.join('<br><br>'))
  })
  return () => host.innerText.trim()
}
