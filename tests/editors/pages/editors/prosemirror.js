import { baseKeymap } from '@tiptap/pm/commands'
import { history, redo, undo } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { DOMParser } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import { schema } from 'prosemirror-schema-basic'

/** ProseMirror alone (Discourse's new composer, Confluence). */
export function mount(root, lines) {
  const source = root.ownerDocument.createElement('div')
  for (const line of lines) source.appendChild(document.createElement('p')).textContent = line
  const view = new EditorView(root, {
    state: EditorState.create({
      doc: DOMParser.fromSchema(schema).parse(source),
      plugins: [
        history(),
        keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo }),
        keymap(baseKeymap),
      ],
    }),
  })
  const leaf = (node) => (node.type.name === 'hard_break' ? '\n' : '')
  return () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', leaf)
}
