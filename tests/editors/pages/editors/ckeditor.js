import { Bold, ClassicEditor, Essentials, Italic, Link, Paragraph } from 'ckeditor5'
import 'ckeditor5/ckeditor5.css'

function text(block) {
  let out = ''
  for (const child of block.getChildren())
    out += child.is('element', 'softBreak') ? '\n' : child.data
  return out
}

/** CKEditor 5 (GPL: only ever loaded by this test). */
export async function mount(root, lines) {
  const editor = await ClassicEditor.create(root.appendChild(document.createElement('div')), {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Link],
    toolbar: ['bold', 'italic', 'link'],
    initialData: lines.map((line) => `<p>${line}</p>`).join(''),
  })
  return () => [...editor.model.document.getRoot().getChildren()].map(text).join('\n')
}
