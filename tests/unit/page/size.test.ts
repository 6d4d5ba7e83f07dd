import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { ROOT } from '@/scripts/lib/root.ts'

/** The same limit as in .size-limit.json, in bytes. */
const LIMIT = 15_000

test('what runs in every page stays small', { timeout: 60_000 }, async () => {
  const [{ limit }] = JSON.parse(readFileSync(join(ROOT, '.size-limit.json'), 'utf8'))
  expect(limit).toBe(`${LIMIT / 1000} kB`)
  const out = mkdtempSync(join(tmpdir(), 'vigie-size-'))
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': ROOT } },
    build: {
      target: 'es2023',
      outDir: out,
      lib: {
        entry: join(ROOT, 'lib/page/start.ts'),
        formats: ['iife'],
        name: 'v',
        fileName: 'page',
      },
    },
  })
  const bytes = gzipSync(readFileSync(join(out, 'page.iife.js')), { level: 9 }).length
  rmSync(out, { recursive: true })
  expect(bytes).toBeLessThan(LIMIT)
  // Something is there at all.
  expect(bytes).toBeGreaterThan(5000)
})
