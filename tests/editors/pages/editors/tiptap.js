import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'

/** TipTap (Bluesky, Substack, GitLab). */
export function mount(root, lines) {
  const editor = new Editor({
    element: root,
    extensions: [StarterKit],
    content: lines.map((line) => `<p>${line}</p>`).join(''),
  })
  return () => editor.getText({ blockSeparator: '\n' })
}
