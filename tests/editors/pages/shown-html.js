import { shown } from '../plain/lines.js'

/** The lines that a piece of HTML shows, for editors whose own text is HTML. */
export function shownHtml(html) {
  const copy = document.createElement('div')
  copy.append(document.createRange().createContextualFragment(html))
  return shown(copy).replace(/\n$/, '')
}

/** Lines as paragraphs; an empty one is held open. */
export const paragraphs = (lines) =>
  (lines.length > 0 ? lines : ['']).map((line) => `<p>${line || '<br>'}</p>`).join('')
