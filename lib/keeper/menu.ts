import { browser } from 'wxt/browser'
import { context } from './context.ts'
import { pushTo } from './pages.ts'

const DRAFT = 'draft'

/**
 * Draws the context menu in the interface's language. Everything is removed first, since the same
 * id made twice is an error and the browser keeps menus over restarts.
 */
export async function drawMenu(): Promise<void> {
  const { say } = await context()
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: DRAFT,
    title: say.keeper('menuDraft'),
    contexts: ['editable', 'selection', 'page'],
    documentUrlPatterns: ['*://*/*'],
  })
}

/** Opens the palette in the frame where the menu was used. */
export async function menuClicked(
  menuId: string | number,
  tabId: number | undefined,
  frameId: number | undefined,
): Promise<void> {
  if (menuId === DRAFT && tabId !== undefined) await pushTo(tabId, 'palette', frameId)
}

/** Runs a keyboard command in the tab at hand. */
export async function commandPressed(command: string, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return
  if (command === 'reply-palette') await pushTo(tabId, 'palette')
  if (command === 'next-filed') await pushTo(tabId, 'next-filed')
}
