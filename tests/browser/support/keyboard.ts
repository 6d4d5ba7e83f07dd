import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { called, type Seen, type Tab, type Target } from './driver.ts'
import { until } from './until.ts'

/** Presses of Tab after which somebody would have given up. */
const MOST = 60

/** What has the focus on one of our own pages, and whether a person sees that it has. */
export interface Focus {
  what: string
  /** Something is drawn around it, and it is in the window. */
  visible: boolean
}

/** Runs in the page. */
function focused(): Focus {
  const at = document.activeElement as HTMLElement | null
  if (!at || at === document.body) return { what: '', visible: true }
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at)
  const { top, bottom, left, right } = at.getBoundingClientRect()
  const inside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
  const drawn = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
  return {
    what: `${at.localName}.${at.className} ${at.getAttribute('aria-label') ?? at.textContent?.trim().slice(0, 40)} ${at.id}`,
    visible: inside && drawn,
  }
}

/** What has the focus in one of our own pages. */
export const focusIn = (tab: Tab): Promise<Focus> => tab.run(focused, null)

/** Whether a target has the focus now, wherever it is. */
export async function hasFocus(tab: Tab, target: Target): Promise<Seen | undefined> {
  return (await tab.all(target)).find((one) => one.focused)
}

/** Waits until a target has the focus, without pressing anything. */
export const waitForFocus = (tab: Tab, target: Target): Promise<Seen> =>
  until(`the focus on ${called(target)}`, () => hasFocus(tab, target))

/**
 * Presses Tab (or other keys) until a target has the focus; gives how many times. On our own pages
 * each stop on the way must be seen and be another than the last: one that isn't left is a trap.
 */
export async function reach(tab: Tab, target: Target, own = true, keys = 'Tab'): Promise<number> {
  await tab.see(target)
  let last = ''
  const stops: string[] = []
  for (let presses = 0; presses <= MOST; presses += 1) {
    if (own) {
      const { what, visible } = await focusIn(tab)
      if (!visible) throw new Error(`The focus is not seen on ${what}`)
      if (what !== '' && what === last) throw new Error(`The focus does not leave ${what}`)
      last = what
      stops.push(what)
    }
    if (await hasFocus(tab, target)) return presses
    await tab.press(keys)
  }
  throw new Error(`${MOST} presses of ${keys} don't reach ${called(target)}:\n${stops.join('\n')}`)
}

/**
 * Whether what a person sees of a target changes when `leave` takes the focus from it: the only way
 * to tell for what stands in a closed root.
 */
export async function looksFocused(
  tab: Tab,
  target: Target,
  leave: () => Promise<unknown>,
): Promise<boolean> {
  const file = join(tmpdir(), `vigie-focus-${process.pid}-${performance.now()}.png`)
  const look = async () => {
    await tab.picture(file, target)
    return readFileSync(file)
  }
  try {
    const before = await look()
    await leave()
    return !before.equals(await look())
  } finally {
    rmSync(file, { force: true })
  }
}
