import { build } from 'vite'
import { ROOT } from '../../scripts/lib/root.ts'

/** One file of ours with all that it needs, as a script that a context of the extension can run. */
export async function bundle(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': ROOT } },
    build: {
      target: 'es2023',
      write: false,
      lib: { entry: `${ROOT}/${entry}`, formats: ['iife'], name: 'bench' },
    },
  })
  const [first] = Array.isArray(made) ? made : [made]
  const [chunk] = first && 'output' in first ? first.output : []
  if (chunk?.type !== 'chunk') throw new Error('no bundle')
  return chunk.code
}
