import type { MarkView } from '../bus/views.ts'
import { OURS } from '../editors/roots.ts'
import { chips, short } from './chips.ts'
import { dress, MARK } from './sheet.ts'

/** What a mark says to a screen reader and on hover, in the interface's language. */
export interface MarkWords {
  label: string
  /** Shown by the browser itself on hover, outside of the page. */
  title: string
}

/** The mark after one author's name. */
export interface Mark {
  /** What stands in the page: an empty element in a closed root, the same for every author. */
  host: Element
  filed: boolean
  /** Draws what is known of the author; undefined draws the faint ＋ of somebody unknown. */
  show(view: MarkView | undefined, words: MarkWords): void
  focus(): void
}

let model: HTMLButtonElement | undefined

function chip(word: string): HTMLElement {
  const element = document.createElement('b')
  element.dataset.w = word
  return element
}

/**
 * Makes a mark, not yet in the page. The host is a plain `span`: a page could define a custom
 * element of the name we chose and look into its root through `ElementInternals`.
 */
export function createMark(words: MarkWords): Mark {
  model ??= Object.assign(document.createElement('button'), { className: OURS })
  const host = document.createElement('span')
  const root = host.attachShadow({ mode: 'closed' })
  dress(root, MARK)
  const button = model.cloneNode() as HTMLButtonElement
  button.ariaLabel = words.label
  root.append(button)
  return {
    host,
    filed: false,
    show(view, { label, title }) {
      this.filed = view?.filed ?? false
      const { shown, more } = chips(view?.labels ?? [])
      const parts = shown.flatMap(({ word, colour }) => {
        const shape = document.createElement('i')
        shape.className = colour
        return [shape, chip(short(word))]
      })
      if (this.filed && parts.length === 0) {
        const shape = document.createElement('i')
        shape.className = 'grey'
        parts.push(shape)
      }
      if (more > 0) {
        const rest = chip(`+${more}`)
        rest.className = 'n'
        parts.push(rest)
      }
      button.replaceChildren(...parts)
      button.ariaLabel = label
      button.title = title
    },
    focus: () => button.focus({ preventScroll: true }),
  }
}
