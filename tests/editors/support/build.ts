import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type InlineConfig } from 'vite'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
export const ADDON_ID = 'editors@vigie.example'

/** What every bundle of these tests shares; nothing is written inside the project. */
function config(outDir: string): InlineConfig {
  return {
    configFile: false,
    root: join(ROOT, 'tests/editors'),
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: { outDir, minify: false, target: 'es2023', modulePreload: false },
  }
}

/** Builds the little test extension; answers its folder. */
async function extension(folder: string): Promise<string> {
  const settings = config(folder)
  await build({
    ...settings,
    build: {
      ...settings.build,
      lib: {
        entry: join(ROOT, 'tests/editors/extension/content.ts'),
        name: 'vigieTest',
        formats: ['iife'],
        fileName: () => 'content.js',
      },
    },
  })
  const manifest = {
    manifest_version: 3,
    name: 'Editors under test',
    version: '1.0',
    content_scripts: [{ matches: ['http://*/*'], js: ['content.js'], run_at: 'document_end' }],
    browser_specific_settings: { gecko: { id: ADDON_ID } },
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  return folder
}

/** Builds pages out of `entry` (an index.html's folder) into `folder`. */
async function pages(entry: string, folder: string): Promise<string> {
  const settings = config(folder)
  await build({ ...settings, base: './', root: join(ROOT, 'tests/editors', entry) })
  return folder
}

export interface Built {
  extension: string
  pages: string
  dispose(): void
}

/** Builds the test extension and the pages of `entry` into a temporary folder. */
export async function buildAll(entry: string): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-editors-'))
  mkdirSync(join(folder, 'extension'))
  return {
    extension: await extension(join(folder, 'extension')),
    pages: await pages(entry, join(folder, 'pages')),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  }
}
