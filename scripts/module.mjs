// Loads a TypeScript file of the project into plain Node 20, for scripts that share its code.
import { runnerImport } from 'vite'

/** The module at `file`, a path from the repository's root. */
export async function load(file) {
  const { module } = await runnerImport(`./${file}`, { configFile: false, logLevel: 'error' })
  return module
}
