import jQuery from 'jquery'
import { paragraphs, shownHtml } from '../shown-html.js'
import 'trumbowyg/dist/ui/trumbowyg.css'

/** Trumbowyg, on jQuery: keeps what its box holds once a key is released. */
export async function mount(root, lines) {
  window.jQuery = jQuery
  await import('trumbowyg')
  const field = jQuery(root.appendChild(document.createElement('div')))
  field.trumbowyg({ svgPath: false, hideButtonTexts: true, btns: [['undo', 'redo']] })
  field.trumbowyg('html', paragraphs(lines))
  return () => shownHtml(field.trumbowyg('html'))
}
