import jQuery from 'jquery'
import 'summernote/dist/summernote-lite.css'
import { paragraphs, shownHtml } from '../shown-html.js'

/** Summernote (Moodle plugins, many back offices), on jQuery. */
export async function mount(root, lines) {
  window.jQuery = jQuery
  window.$ = jQuery
  await import('summernote/dist/summernote-lite.js')
  const at = jQuery(root.appendChild(document.createElement('div')))
  at.summernote({ height: 250, toolbar: [] })
  at.summernote('code', paragraphs(lines))
  const box = root.querySelector('.note-editable')
  return () => shownHtml(box.innerHTML)
}
