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

/**
 * The look of a mark. The host's own box is fixed, contained and the same for everybody, and
 * `!important` in a shadow root wins over any style of the page. Words are drawn by pseudo-elements:
 * `window.find` and selections see text nodes even in closed roots. No transition or animation:
 * `document.getAnimations` would list it.
 */
export const MARK = `
:host{all:initial!important;box-sizing:border-box!important;display:inline-block!important;
inline-size:104px!important;max-inline-size:100%!important;block-size:16px!important;
margin:-2px 0 -2px 4px!important;contain:strict!important;vertical-align:middle!important;
color:inherit!important;visibility:inherit!important;direction:inherit!important;cursor:pointer!important;
-webkit-user-select:none!important;user-select:none!important}
button{all:unset;box-sizing:border-box;display:flex;align-items:center;gap:4px;inline-size:100%;block-size:100%;
padding:0 2px;border-radius:4px;overflow:hidden;white-space:nowrap;cursor:pointer;
font:500 11px/16px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
button:empty::before{content:"";inline-size:9px;block-size:9px;opacity:.35;background:
linear-gradient(currentColor 0 0) center/100% 1.5px no-repeat,linear-gradient(currentColor 0 0) center/1.5px 100% no-repeat}
:host(:hover) button:empty::before,button:focus-visible::before{opacity:1}
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

/**
 * The look of the lines beside flagged posts: one layer for the whole document, without a size, that
 * takes no pointer. Its own colours, since it may lie on any.
 */
export const LINES = `
:host{all:initial!important;position:absolute!important;inset:0 auto auto 0!important;
inline-size:0!important;block-size:0!important;contain:layout size style!important;
pointer-events:none!important;z-index:2147483000!important}
i,u,p{position:absolute;inset:0 auto auto 0}
i{inline-size:3px;border-radius:2px;background:#d9534f}
i.check{background:repeating-linear-gradient(#c77d0a 0 6px,transparent 6px 10px)}
u{block-size:2px;background:#3f83f8}
p{margin:0;padding:2px 8px;border-radius:6px;
background:#24292f;color:#fff;font:500 12px/18px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;
box-shadow:0 1px 4px rgb(0 0 0/.3);max-inline-size:min(36em,90vw);inline-size:max-content}
p::after{content:attr(data-w)}
p:not([data-w]){display:none}
@media (forced-colors:active){i,u{forced-color-adjust:none;background:Highlight!important}p{border:1px solid CanvasText}}
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
