import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { askAgain } from '@/lib/bus/ask.ts'
import type { Envelope } from '@/lib/bus/message.ts'

beforeEach(() => {
  fakeBrowser.reset()
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** A keeper that does each of these in turn when it is asked, and the last one ever after. */
function keeperThat(...turns: (() => Promise<Envelope | undefined>)[]) {
  let asked = 0
  const turn = () => (turns[asked++] ?? turns.at(-1))?.()
  return vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(turn as never)
}
const dropped = () => Promise.reject(new Error('Receiving end does not exist'))
const silent = () => new Promise<undefined>(() => {})
const answering = () => Promise.resolve({ answer: null })

test.each([
  ['drops the message', dropped],
  ['is stopped before it answers', silent],
  ['has nobody listening yet', () => Promise.resolve(undefined)],
])('a keeper that %s is asked again', async (_, turn) => {
  const sent = keeperThat(turn, answering)
  const answer = askAgain('page.generic', {})
  await vi.runAllTimersAsync()
  expect(await answer).toBeNull()
  expect(sent).toHaveBeenCalledTimes(2)
})

test('what is refused is not asked twice', async () => {
  const sent = keeperThat(() => Promise.resolve({ error: { key: 'permission' } }))
  await expect(askAgain('page.generic', {})).rejects.toMatchObject({ key: 'permission' })
  expect(sent).toHaveBeenCalledTimes(1)
})

test('a keeper that is gone is given up on', async () => {
  keeperThat(dropped)
  const answer = askAgain('page.generic', {})
  const said = expect(answer).rejects.toMatchObject({ key: 'unreachable' })
  await vi.runAllTimersAsync()
  await said
})
