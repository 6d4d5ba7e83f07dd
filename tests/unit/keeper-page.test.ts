import { afterEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { page } from '@/lib/keeper/page.ts'

const asker = { tier: 'page', url: 'https://forum.test/', tabId: 1, frameId: 0 } as const
afterEach(() => vi.restoreAllMocks())

/** As if the browser could not run a script there. */
function refuse(message: string): void {
  const areas = fakeBrowser as unknown as { scripting: object }
  areas.scripting = { executeScript: () => Promise.reject(new Error(message)) }
}

test.each(['Frame with ID 0 was removed.', 'No tab with id: 1', 'Invalid tab ID: 1'])(
  'a page that was left while its bundle was loaded is gone, and no bug: %s',
  async (message) => {
    refuse(message)
    await expect(page['lines.load']({}, asker)).rejects.toMatchObject({ key: 'gone' })
  },
)

test('a bundle that is missing is a bug', async () => {
  refuse('Could not load file: content-scripts/lines.js')
  await expect(page['lines.load']({}, asker)).rejects.toThrow('Could not load file')
})
