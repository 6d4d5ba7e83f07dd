import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerPlainText } from '@lexical/plain-text'
import { registerRichText } from '@lexical/rich-text'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
} from 'lexical'

/** Lexical (Facebook, Reddit, WhatsApp), with paragraphs. */
export function mount(root, lines, options) {
  root.innerHTML = '<div class="box" contenteditable="true" style="min-height: 8em"></div>'
  const editor = createEditor({ namespace: 'test', onError: (error) => console.error(error) })
  editor.setRootElement(root.firstChild)
  if (options.plain) registerPlainText(editor)
  else registerRichText(editor)
  registerHistory(editor, createEmptyHistoryState(), 300)
  editor.update(
    () => {
      const top = $getRoot().clear()
      if (options.plain || lines.length === 0) top.append($createParagraphNode())
      for (const [index, line] of lines.entries()) {
        if (!options.plain) top.append($createParagraphNode().append($createTextNode(line)))
        else {
          if (index > 0) top.getFirstChild().append($createLineBreakNode())
          top.getFirstChild().append($createTextNode(line))
        }
      }
    },
    { discrete: true },
  )
  return () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((node) => node.getTextContent())
        .join('\n'),
    )
}
