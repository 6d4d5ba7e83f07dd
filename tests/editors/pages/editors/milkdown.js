import { defaultValueCtx, Editor, editorViewCtx, rootCtx } from '@milkdown/kit/core'
import { clipboard } from '@milkdown/kit/plugin/clipboard'
import { history } from '@milkdown/kit/plugin/history'
import { commonmark } from '@milkdown/kit/preset/commonmark'

/** Milkdown: ProseMirror that speaks Markdown. */
export async function mount(root, lines) {
  const editor = await Editor.make()
    .config((ctx) => {
      ctx.set(rootCtx, root)
      ctx.set(defaultValueCtx, lines.join('\n\n'))
    })
    .use(commonmark)
    .use(history)
    .use(clipboard)
    .create()
  return () => {
    const parts = []
    const { doc } = editor.action((ctx) => ctx.get(editorViewCtx)).state
    doc.forEach((block) => {
      parts.push(block.textBetween(0, block.content.size, '\n', '\n'))
    })
    return parts.join('\n')
  }
}
