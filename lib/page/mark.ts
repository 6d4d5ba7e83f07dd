import type { MarkView } from '../bus/views.ts'
import { OURS } from '../editors/roots.ts'
import { chips, short } from './chips.ts'
import { dress, MARK, PLACE } from './sheet.ts'

/** What a mark says to a screen reader and on hover, in the interface's language. */
export interface MarkWords {
  label: string
  /** Shown by the browser itself on hover, outside of the page. */
  title: string
}

/** The mark after one author's name. */
export interface Mark {
  /** What stands in the page: an empty element of one size, the same for every author. */
  host: HTMLElement
  /** Draws what is known of the author; undefined draws the faint ＋ of somebody unknown. */
  show(view: MarkView | undefined, words: MarkWords): void
  focus(): void
}

let place: HTMLElement | undefined
let model: HTMLButtonElement | undefined

function shape(colour: string): HTMLElement {
  const element = document.createElement('i')
  element.className = colour
  return element
}

function chip(word: string): HTMLElement {
  const element = document.createElement('b')
  element.dataset.w = word
  return element
}

/**
 * Makes a mark, not yet in the page: its closed root is there before the page can make one. The host
 * is a plain `span`: a page could define a custom element of the name we chose and look into its root
 * through `ElementInternals`.
 */
export function createMark(): Mark {
  if (!place || !model) {
    place = document.createElement('span')
    place.style.cssText = PLACE
    model = Object.assign(document.createElement('button'), { className: OURS })
  }
  const host = place.cloneNode() as HTMLElement
  const root = host.attachShadow({ mode: 'closed' })
  dress(root, MARK)
  const button = model.cloneNode() as HTMLButtonElement
  root.append(button)
  return {
    host,
    show(view, { label, title }) {
      button.ariaLabel = label
      button.title = title
      if (view || button.firstChild) button.replaceChildren(...partsOf(view))
    },
    focus: () => button.focus({ preventScroll: true }),
  }
}

/** What a mark shows of somebody: their labels, or a plain shape where a filed person has none. */
function partsOf(view: MarkView | undefined): Element[] {
  const { shown, more } = chips(view?.labels ?? [])
  const parts = shown.flatMap(({ word, colour }) => [shape(colour), chip(short(word))])
  if (view?.filed && parts.length === 0) parts.push(shape('grey'))
  if (more > 0) {
    const rest = chip(`+${more}`)
    rest.className = 'n'
    parts.push(rest)
  }
  return parts
}
