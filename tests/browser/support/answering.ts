import { postHtml } from '../../community/forum-page.ts'
import type { Answer } from '../../community/routes.ts'
import { forumPage } from './forum.ts'

/** A forum of the demo's domain where each post opens a box of its own, as most do. */
export const HOST = 'chacun.pedalune.example'
const CRIES =
  'C’EST INADMISSIBLE ! TROIS JOURS QUE LA STATION DE LA GARE EST EN PANNE ET PERSONNE NE RÉPOND !!!'
const PEOPLE: [name: string, text: string][] = [
  ['Ada', CRIES],
  ['Bao', 'Chez moi la station marche très bien depuis hier, merci à l’équipe.'],
  ['Cléo', CRIES.replace('GARE', 'MAIRIE')],
]

/** Opens a box under the post a little after its own button is pressed, and focuses it. */
const OPEN = `
submitted = 0; heard = []
document.addEventListener('submit', (event) => { event.preventDefault(); submitted++ })
document.addEventListener('click', (event) => {
  const button = event.target.closest('.reply')
  if (!button) return
  setTimeout(() => {
    document.querySelector('form')?.remove()
    const form = document.createElement('form')
    const box = document.createElement('textarea')
    box.className = 'd-editor-input'
    box.style.cssText = 'width:100%;height:6em'
    form.append(box, Object.assign(document.createElement('button'), { textContent: 'Envoyer' }))
    button.closest('.topic-body').append(form)
    box.focus()
  }, 60)
})
`
/** Takes every key for itself, at the window and before anybody who comes later. */
const GREEDY = `
window.addEventListener('keydown', (event) => {
  heard.push(event.key)
  event.stopImmediatePropagation()
  event.preventDefault()
}, true)
`

/** Boxes that open take no text but from keys, or are gone as soon as one is written in. */
const STUBBORN = `
document.addEventListener('focusin', ({ target: box }) => {
  const held = box.value
  box.addEventListener('beforeinput', (event) => { event.data?.length > 1 && event.preventDefault() })
  box.addEventListener('input', (event) => { if (event.data?.length > 1 || event.data === null) box.value = held })
})
`
const FLEEING = `
document.addEventListener('input', ({ target: box }) => box.remove())
`
const SCRIPTS: Readonly<Record<string, string>> = {
  '/greedy': GREEDY,
  '/stubborn': STUBBORN,
  '/fleeing': FLEEING,
}

/** The page at a path: `/`, or one that makes trouble. */
export function answeringPage(path: string): Answer {
  const posts = PEOPLE.map(([name, text], index) =>
    postHtml(
      { id: 900 + index, handle: name.toLowerCase(), name, hue: 10 },
      index + 1,
      { ago: 50 - index, text: [text] },
      { id: 7000 + index, link: `/t/gare/7/${index + 1}`, language: 'fr' },
    ),
  )
  return forumPage(posts.join('\n'), OPEN + (SCRIPTS[path] ?? ''))
}
