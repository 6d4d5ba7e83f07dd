import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

// vitest 5 reports failures with `Map.groupBy`, which Node 20 does not have.
Map.groupBy ??= <K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index++)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // A busy machine is no failure; what hangs still ends.
          testTimeout: 30_000,
          // Left alone, vitest leaves one core idle.
          maxWorkers: '100%',
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'recorded',
          include: ['tests/recorded/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Each file has a browser of its own.
          maxWorkers: 2,
        },
      },
      {
        resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
        test: {
          name: 'editors',
          include: ['tests/editors/*.test.ts', 'tests/browser/editors.test.ts'],
          env: { VIGIE_EDITORS_IN: 'both' },
          testTimeout: 60_000,
          // The first suite bundles forty editors, which a busy machine takes minutes for.
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
      {
        resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
        test: {
          name: 'browser',
          globalSetup: 'tests/browser/support/built.ts',
          include: ['tests/browser/**/*.test.ts', 'tests/hostile/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Three browsers at a time keep two cores busy: each waits for its pages much of the time.
          maxWorkers: 3,
          // A browser that is busy drops a key now and then; what was played twice is listed as such.
          retry: 1,
        },
      },
    ],
  },
})
