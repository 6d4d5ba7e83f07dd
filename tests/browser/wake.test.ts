import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serveCommunity } from '../community/server.ts'
import type { Driver } from './support/driver.ts'
import { browserUnderTest, launch } from './support/launch.ts'
import { askAsOwn } from './support/seeding.ts'
import { until } from './support/until.ts'

const ROUND = 'round'
/** Times that the background is killed and woken again, and that the browser is started again. */
const WAKES = 50
const RESTARTS = 3

interface OwnPage {
  chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }
}

describe.each(browserUnderTest('chromium'))('a background that was killed, in %s', (name) => {
  let served: Served
  let driver: Driver
  beforeAll(async () => {
    served = await serveCommunity()
    driver = await launch(name, { hosts: served.ports })
    await askAsOwn(driver, 'settings.save', { language: 'fr' })
  })
  afterAll(async () => {
    await driver?.close()
    await served?.close()
  })

  /** Kills it until it is gone: what comes then has to start it. */
  const kill = () =>
    until('the background to be gone', async () => {
      // An event still on its way may have started it again.
      await driver.killKeeper()
      return !(await driver.keeperRuns())
    })
  const awake = () => until('the background to be awake', () => driver.keeperRuns())
  const rounds = async () => (await driver.alarms()).filter((one) => one.name === ROUND)

  test.each<[event: string, happen: () => Promise<unknown>]>([
    ['a message', () => askAsOwn(driver, 'settings.save', { language: 'fr' })],
    ['an alarm', () => driver.ring(ROUND)],
    ['a page', () => driver.open(served.origin)],
    ['access that is taken back', () => driver.grant(false)],
    ['access that is given', () => driver.grant(true)],
    // Chromium has no way to press the keys of a command for a test.
    ...(name === 'firefox'
      ? [['a command', () => driver.command('reply-palette')] as [string, () => Promise<void>]]
      : []),
  ])('is woken by %s', async (_, happen) => {
    await kill()
    await happen()
    await awake()
  })

  test('is woken by a tab that closes', async () => {
    const tab = await driver.open(served.origin)
    await kill()
    await tab.close()
    await awake()
  })

  test(`wakes ${WAKES} times and the next round is due when it was`, async () => {
    // Far from now, so that none is due while this is watched.
    await driver.setAlarm(ROUND, Date.now() + 3_600_000)
    const [before] = await rounds()
    const room = await driver.room('manifest.json')
    for (let wake = 0; wake < WAKES; wake++) {
      await kill()
      await room.run(
        (message: unknown) =>
          (globalThis as unknown as OwnPage).chrome.runtime.sendMessage(message).then(() => null),
        { ask: 'watch.stop', input: {} },
      )
    }
    const after = await rounds()
    await room.close()
    console.log(`${name}: ${WAKES} kills and wakes, ${after.length} alarm, due when it was`)
    expect(after).toEqual([before])
  })

  test(`has one alarm after ${RESTARTS} starts of the browser`, async () => {
    for (let start = 0; start < RESTARTS; start++) {
      await driver.restart(start % 2 ? 'closed' : 'killed')
      await askAsOwn(driver, 'watch.stop', {})
      expect(await rounds()).toHaveLength(1)
    }
  })
})
