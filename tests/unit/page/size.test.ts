import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { ROOT } from '@/scripts/lib/root.ts'
import { bundle } from '../../bench/bundle.ts'

/** The same limit as in .size-limit.json, in bytes. */
const LIMIT = 15_000

test('what runs in every page stays small', { timeout: 60_000 }, async () => {
  const [{ limit }] = JSON.parse(readFileSync(join(ROOT, '.size-limit.json'), 'utf8'))
  expect(limit).toBe(`${LIMIT / 1000} kB`)
  const bytes = gzipSync(await bundle('lib/page/start.ts'), { level: 9 }).length
  expect(bytes).toBeLessThan(LIMIT)
  // Something is there at all.
  expect(bytes).toBeGreaterThan(5000)
})
