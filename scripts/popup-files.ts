import { fileURLToPath } from 'node:url'
import type { InlineConfig, Rolldown } from 'vite'

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const POPUP = at('entrypoints/popup/main.ts')
const MENTIONS = at('components/popup/mentions-tab.tsx')
const BACKGROUND = at('entrypoints/background.ts')

/** Two nearly empty modules that WXT has every page load, each a file of its own if left alone. */
const HOOKS = /virtual:wxt-(html-)?plugins/

/**
 * Puts what the popup loads into few files: what the background needs too, the rest of what it
 * draws at once, and its list of mentions. Left alone, the bundler makes a file of every part that
 * some other page shares, a dozen of them, and the popup is the page that must be there when it is
 * clicked. The other pages take these files as they are, the background only the first.
 */
export function joinPopup(config: InlineConfig): void {
  const output = config.build?.rollupOptions?.output
  if (!output || Array.isArray(output)) throw new Error('the pages have no single output')
  const known = new Map<string, ReadonlySet<string>>()
  /** One file of the modules that are wanted, by which module loads them; higher ranks choose first. */
  const group = (
    name: string,
    priority: number,
    wanted: (loads: (from: string) => boolean, id: string) => boolean,
  ): Rolldown.CodeSplittingGroup => ({
    debugName: name,
    priority,
    name(id, modules) {
      const loads = (from: string) => {
        const parts = known.get(from) ?? reached(from, modules)
        known.set(from, parts)
        return parts.has(id)
      }
      return wanted(loads, id) ? name : null
    },
  })
  output.codeSplitting = {
    groups: [
      group(
        'common',
        3,
        (loads, id) => HOOKS.test(id) || (loads(BACKGROUND) && (loads(POPUP) || loads(MENTIONS))),
      ),
      group('popup-parts', 2, (loads) => loads(POPUP)),
      group('mentions-parts', 1, (loads) => loads(MENTIONS)),
    ],
  }
}

/** A module and all that it loads at once. */
function reached(from: string, modules: Rolldown.ChunkingContext): Set<string> {
  const parts = new Set([from])
  // A set goes on to what is added to it on the way.
  for (const part of parts) {
    for (const id of modules.getModuleInfo(part)?.importedIds ?? []) parts.add(id)
  }
  return parts
}
