import type { TagColour } from '../model.ts'

/** Mid tones that keep 3:1 against white and against black; the word beside them carries the sense. */
const COLOURS: Record<TagColour, string> = {
  blue: '#3f83f8',
  green: '#2f9e58',
  amber: '#c77d0a',
  red: '#e5484d',
  violet: '#9061f9',
  teal: '#0f9b9b',
  grey: '#7d8590',
  pink: '#e0559b',
}

/** Each colour has its own shape, for eyes that don't tell colours apart. */
const SHAPES: Record<TagColour, string> = {
  blue: 'circle()',
  green: 'inset(6%)',
  amber: 'polygon(50% 2%,100% 96%,0 96%)',
  red: 'polygon(50% 0,100% 50%,50% 100%,0 50%)',
  violet: 'polygon(50% 0,63% 35%,100% 38%,71% 60%,81% 98%,50% 76%,19% 98%,29% 60%,0 38%,37% 35%)',
  teal: 'polygon(50% 0,95% 25%,95% 75%,50% 100%,5% 75%,5% 25%)',
  grey: 'inset(32% 0)',
  pink: 'polygon(0 6%,100% 6%,50% 100%)',
}

const shapes = (Object.keys(COLOURS) as TagColour[])
  .map((name) => `.${name}{background:${COLOURS[name]};clip-path:${SHAPES[name]}}`)
  .join('')

/** The width of a mark, by which a place of one is known again. */
export const MARK_WIDTH = '104px'

/**
 * The place of a mark: its box is fixed and the same for everybody. As the element's own style, so
 * that thousands cost nothing to dress; `!important` there wins over any style sheet of the page.
 * Nothing that makes a layer of its own (`contain: paint`, `overflow`, `opacity`): each is weighed at
 * every frame.
 */
export const PLACE = [
  'all:initial;box-sizing:border-box;display:inline-block',
  `inline-size:${MARK_WIDTH};max-inline-size:100%;block-size:16px`,
  'margin:-2px 0 -2px 4px;contain:size style;vertical-align:middle',
  'color:inherit;visibility:inherit;direction:inherit;cursor:pointer',
  '-webkit-user-select:none;user-select:none',
]
  .join(';')
  .replace(/(?=;|$)/g, '!important')

/**
 * The look of a mark that is drawn. Words are drawn by pseudo-elements: `window.find` and selections
 * see text nodes even in closed roots. No transition or animation: `document.getAnimations` would
 * list it.
 */
export const MARK = `
button{all:unset;box-sizing:border-box;display:flex;align-items:center;gap:4px;inline-size:100%;block-size:100%;
padding:0 2px;border-radius:4px;white-space:nowrap;cursor:pointer;
font:500 11px/16px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
button:not(:empty){overflow:hidden}
button:empty::before{--c:color-mix(in srgb,currentColor 35%,transparent);content:"";inline-size:9px;block-size:9px;background:
linear-gradient(var(--c) 0 0) center/100% 1.5px no-repeat,linear-gradient(var(--c) 0 0) center/1.5px 100% no-repeat}
:host(:hover) button:empty::before,button:focus-visible::before{--c:currentColor}
:host(:hover) button{background:color-mix(in srgb,currentColor 10%,transparent)}
button:focus-visible{outline:2px solid currentColor;outline-offset:-2px}
i{flex:none;inline-size:8px;block-size:8px}
b{font-weight:500;min-inline-size:0;overflow:hidden;text-overflow:ellipsis}
b+i{margin-inline-start:2px}
b::after{content:attr(data-w)}
b.n{flex:none;opacity:.75}
${shapes}
@media (forced-colors:active){i,button:empty::before{forced-color-adjust:none}i{background:CanvasText}}
@media print{:host{display:none!important}}`

const sheets = new Map<string, CSSStyleSheet | null>()

/**
 * Gives a closed root its look: one shared sheet where the browser lets a content script make one,
 * a style element of its own otherwise (Firefox: bug 1751346).
 */
export function dress(root: ShadowRoot, css: string): void {
  let sheet = sheets.get(css)
  if (sheet === undefined) {
    try {
      sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      root.adoptedStyleSheets = [sheet]
    } catch {
      sheet = null
    }
    sheets.set(css, sheet)
  }
  if (sheet) {
    root.adoptedStyleSheets = [sheet]
    return
  }
  const style = document.createElement('style')
  style.textContent = css
  root.append(style)
}
