// Node 20 can't read TypeScript by itself, so the few scripts that start with `node` are this thin:
// they load their TypeScript through Vite, which the build needs anyway.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The exports of a TypeScript file of this repository.
 * @param {string} path from the repository's root, as in `scripts/start.ts`
 * @returns {Promise<any>}
 */
export async function load(path) {
  const { module } = await runnerImport(`${root}${path}`, {
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
  })
  return module
}
