import ace from 'ace-builds/src-noconflict/ace'

/** Ace (wikis, admin panels): draws its text, listens through a hidden field. */
export function mount(root, lines) {
  const host = root.appendChild(document.createElement('div'))
  host.style.cssText = 'width: 640px; height: 300px'
  const editor = ace.edit(host, { useWorker: false })
  editor.setValue(lines.join('\n'), -1)
  editor.session.getUndoManager().reset()
  return () => editor.getValue()
}
