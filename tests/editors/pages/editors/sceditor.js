import 'sceditor/minified/sceditor.min.js'
import 'sceditor/minified/formats/bbcode.js'
import 'sceditor/minified/themes/content/default.min.css'

/** SCEditor (SMF, MyBB and other forums): an editable frame that writes BBCode. */
export async function mount(root, lines) {
  const field = root.appendChild(document.createElement('textarea'))
  field.style.cssText = 'width: 600px; height: 250px'
  window.sceditor.create(field, {
    format: 'bbcode',
    toolbar: '',
    style: '',
    emoticonsEnabled: false,
    autofocus: false,
    width: 600,
    height: 250,
  })
  const editor = window.sceditor.instance(field)
  // Firefox before 146 puts another document in the place of the frame's first one.
  for (let tries = 0; tries < 3 && editor.val().trim() !== lines.join('\n'); tries += 1) {
    editor.val(lines.join('\n'))
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return () => editor.val().replace(/\n$/, '')
}
