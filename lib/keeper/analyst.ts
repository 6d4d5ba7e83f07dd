import { browser } from 'wxt/browser'
import { loadNetiquette } from '../netiquette/index.ts'
import { loadText, type ReadAsset } from '../text/index.ts'

const readAsset: ReadAsset = async (name) => {
  const answer = await fetch(browser.runtime.getURL(`/text/${name}` as '/background.js'))
  return new Uint8Array(await answer.arrayBuffer())
}

/**
 * Makes the models of text ready, at first use. Never rejects: when a file can't be read, texts are
 * judged by rules and word lists alone, and the next call tries again.
 */
export async function wakeAnalyst(): Promise<void> {
  await Promise.allSettled([loadText(readAsset), loadNetiquette(readAsset)])
}
