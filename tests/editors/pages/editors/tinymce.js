import tinymce from 'tinymce'
import 'tinymce/icons/default'
import 'tinymce/themes/silver'
import 'tinymce/models/dom'
import 'tinymce/skins/ui/oxide/skin'
import 'tinymce/skins/ui/oxide/content'
import 'tinymce/skins/content/default/content'

/** TinyMCE in its frame, or inline (GPL: only ever loaded by this test). */
export async function mount(root, lines, options) {
  const target = root.appendChild(document.createElement(options.inline ? 'div' : 'textarea'))
  const [editor] = await tinymce.init({
    target,
    inline: options.inline === true,
    license_key: 'gpl',
    height: 300,
    menubar: false,
    promotion: false,
    branding: false,
  })
  editor.setContent(lines.map((line) => `<p>${line}</p>`).join(''))
  editor.undoManager.clear()
  editor.undoManager.add()
  return () => {
    const body = new DOMParser().parseFromString(editor.getContent(), 'text/html').body
    for (const rest of body.querySelectorAll('br')) rest.replaceWith('\n')
    // An empty paragraph is written with a no-break space.
    const text = ({ textContent }) => (textContent === '\u00A0' ? '' : textContent)
    return [...body.children].map(text).join('\n')
  }
}
