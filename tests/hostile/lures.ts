import { FORUM, forumPage, manyPosts } from '../browser/support/forum.ts'
import type { Answer } from '../community/routes.ts'

/** Where the mark and the tag of its card stand on the honest page, in the viewport's pixels. */
export interface Spots {
  mark: { x: number; y: number }
  tag: { x: number; y: number }
}

export interface Lure {
  name: string
  page(spots: Spots): Answer
  /** What only Chromium can see of it, and why. */
  chromium?: string
  /** She presses twice at the first decoy. */
  twice?: boolean
}

const POSTS = manyPosts(0, 6, 6)
const HOST = '[...document.documentElement.children].at(-1)'

/** Two buttons of the page, invisible below everything, that say where she will press. */
const decoys = ({ mark, tag }: Spots) =>
  [
    ['one', mark],
    ['two', tag],
  ]
    .map(([id, at]) => {
      const { x, y } = at as Spots['mark']
      return `<i id="${id}" style="position:fixed;left:${x - 2}px;top:${y - 2}px;width:4px;height:4px;z-index:-1"></i>`
    })
    .join('')

const page = (spots: Spots, css = '', script = '') =>
  forumPage(`${POSTS}${decoys(spots)}<style>${css}</style>`, `${COUNT}${script}`)

/** Counts what is added beside the body: the layer of a card that opens. A page around it is told. */
const COUNT = `
opened = 0
new MutationObserver((all) => {
  opened += all.filter((one) => one.target === document.documentElement).length
  parent.postMessage({ opened, drawn: document.querySelectorAll('.names > span:not([class])').length }, '*')
}).observe(document.documentElement, { childList: true, subtree: true })
`
/** Does something to our layer as soon as it is there, and whenever it is there again. */
const whenOpened = (work: string) => `
new MutationObserver(() => {
  const host = ${HOST}
  if (host.localName !== 'div') return
  ${work}
}).observe(document.documentElement, { childList: true })
`
const carryInto = (css: string) =>
  whenOpened(`
  const trap = document.createElement('section')
  trap.style.cssText = ${JSON.stringify(css)}
  document.body.append(trap)
  trap.append(host)`)
const COVER = 'position:fixed;inset:0;width:100vw;height:100vh;border:0;margin:0;background:#fff'

/**
 * Pages that lure somebody into acting on Vigie without seeing it: she presses where the page's
 * first decoy stands, which is where a mark is, then at the second, where the card's tag would be.
 */
export const LURES: readonly Lure[] = [
  { name: 'makes marks transparent', page: (spots) => page(spots, '.names{opacity:.01}') },
  { name: 'fades itself as a whole', page: (spots) => page(spots, 'html{opacity:.01}') },
  {
    name: 'covers marks',
    page: (spots) =>
      page(spots, '', `document.body.insertAdjacentHTML('beforeend', '<p style="${COVER}"></p>')`),
  },
  {
    name: 'moves another mark under the pointer while it is pressed',
    page: (spots) =>
      page(
        spots,
        '.names{margin-left:300px}',
        `const lift = () => document.querySelectorAll('.names').forEach((one) => { one.style.marginLeft = 0 })
        for (const type of ['pointerdown', 'mousedown']) addEventListener(type, lift, true)`,
      ),
  },
  {
    name: 'makes clicks and keys of its own',
    page: (spots) =>
      page(
        { mark: { x: 20, y: 600 }, tag: { x: 20, y: 620 } },
        '',
        `addEventListener('click', ({ isTrusted }) => {
          if (!isTrusted) return
          const all = [...document.querySelectorAll('.names > span:not([class])'), ${HOST}]
          for (const one of all) {
            one.click()
            for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
              one.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, detail: 1, clientX: ${spots.tag.x}, clientY: ${spots.tag.y} }))
            for (const key of ['Enter', '1'])
              one.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
          }
        })`,
      ),
  },
  {
    name: 'blows a mark up to the size of the window, for a double click',
    twice: true,
    page: (spots) =>
      page(
        { ...spots, mark: spots.tag },
        '.topic-post:nth-child(4) .names{position:fixed;left:0;top:0;transform-origin:0 0;transform:scale(30);z-index:9}',
      ),
  },
  {
    name: 'lays something over the card that lets clicks through',
    page: (spots) =>
      page(
        spots,
        '',
        whenOpened(`
        if (host.done) return
        host.done = true
        const cover = Object.assign(document.createElement('div'), { popover: 'manual' })
        cover.style.cssText = '${COVER};pointer-events:none'
        document.body.append(cover)
        setTimeout(() => cover.showPopover())`),
      ),
  },
  {
    name: 'carries the card into something transparent',
    page: (spots) => page(spots, '', carryInto('opacity:.01')),
  },
  {
    name: 'carries the card under a mask, which lets clicks through',
    page: (spots) =>
      page(spots, '', carryInto('mask-image:linear-gradient(transparent,transparent)')),
  },
  {
    name: 'carries the card about for ever',
    page: (spots) =>
      page(
        spots,
        '',
        `const carry = () => {
          const host = ${HOST}
          if (host.localName === 'div') {
            const trap = document.createElement('section')
            trap.style.cssText = 'filter:opacity(0)'
            document.body.append(trap)
            trap.append(host)
          }
          requestAnimationFrame(carry)
        }
        carry()`,
      ),
  },
  {
    name: 'frames the forum and makes the frame transparent',
    chromium: 'a frame of another site is not told that it is faded',
    page: (spots) =>
      forumPage(
        `${decoys(spots)}<iframe src="https://${FORUM}/honest" style="position:fixed;inset:0;width:100vw;height:100vh;border:0;opacity:.01"></iframe>`,
        "addEventListener('message', ({ data }) => { opened = data.opened; drawn = data.drawn })",
      ),
  },
]

/** The forum as it is, with nothing hidden. */
export const honest = (): Answer => page({ mark: { x: -9, y: -9 }, tag: { x: -9, y: -9 } })
