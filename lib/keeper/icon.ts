import { browser } from 'wxt/browser'

/** What the toolbar icon says of the page at hand. */
export type IconState = 'on' | 'off' | 'paused' | 'trouble'

/** A toolbar's icon in CSS pixels, and the same for a screen with twice as many. */
const SIZES = [16, 32] as const

const fileOf = (state: IconState, size: number): string =>
  `/icon/${state === 'on' ? '' : `${state}-`}${size}.png`

const decoded = new Map<IconState, Promise<Record<number, ImageData>>>()

/** The pixels of a state, decoded once: Chromium would read and decode the files for each page. */
function pixelsOf(state: IconState): Promise<Record<number, ImageData>> {
  let pixels = decoded.get(state)
  if (pixels === undefined) {
    pixels = Promise.all(SIZES.map(async (size) => [size, await decode(fileOf(state, size))])).then(
      Object.fromEntries,
    ) as Promise<Record<number, ImageData>>
    decoded.set(state, pixels)
  }
  return pixels
}

async function decode(file: string): Promise<ImageData> {
  const image = await createImageBitmap(await (await fetch(file)).blob())
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
  if (canvas === null) throw new Error('no canvas')
  canvas.drawImage(image, 0, 0)
  return canvas.getImageData(0, 0, image.width, image.height)
}

/** Firefox takes a file by its name, and would encode pixels again. */
const BY_NAME = import.meta.env.BROWSER === 'firefox' || typeof OffscreenCanvas === 'undefined'

function forget(state: IconState): undefined {
  decoded.delete(state)
}

async function lookOf(state: IconState) {
  if (!BY_NAME) {
    const imageData = await pixelsOf(state).catch(() => forget(state))
    if (imageData) return { imageData }
  }
  return { path: Object.fromEntries(SIZES.map((size) => [size, fileOf(state, size)])) }
}

/**
 * Shows a state on the icon of one tab, until it goes to another page, or on all others: off until
 * a reader says that it is there. A tab that has closed is no error.
 */
export async function drawIcon(state: IconState, tabId?: number): Promise<void> {
  const look = await lookOf(state)
  await browser.action
    .setIcon(tabId === undefined ? look : { ...look, tabId })
    .catch(() => undefined)
}
