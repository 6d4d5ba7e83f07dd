import { describe, expect, test } from 'vitest'
import { browserUnderTest } from './support/launch.ts'
import { askAsOwn } from './support/seeding.ts'
import { inFrench } from './support/served.ts'
import { until } from './support/until.ts'

const ROUND = 'round'
/** Times that the background is killed and woken again, and that the browser is started again. */
const WAKES = 50
const RESTARTS = 3

interface OwnPage {
  chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }
}

describe.each(browserUnderTest('chromium'))('a background that was killed, in %s', (name) => {
  const on = inFrench(name)

  /** Kills it until it is gone: what comes then has to start it. */
  const kill = () =>
    until('the background to be gone', async () => {
      // An event still on its way may have started it again.
      await on.driver.killKeeper()
      return !(await on.driver.keeperRuns())
    })
  const awake = () => until('the background to be awake', () => on.driver.keeperRuns())
  const rounds = async () => (await on.driver.alarms()).filter((one) => one.name === ROUND)

  test.each<[event: string, happen: () => Promise<unknown>]>([
    ['a message', () => askAsOwn(on.driver, 'settings.save', { language: 'fr' })],
    ['an alarm', () => on.driver.ring(ROUND)],
    ['a page', () => on.driver.open(on.served.origin)],
    ['access that is taken back', () => on.driver.grant(false)],
    ['access that is given', () => on.driver.grant(true)],
    // Chromium has no way to press the keys of a command for a test.
    ...(name === 'firefox'
      ? [['a command', () => on.driver.command('reply-palette')] as [string, () => Promise<void>]]
      : []),
  ])('is woken by %s', async (_, happen) => {
    await kill()
    await happen()
    await awake()
  })

  test('is woken by a tab that closes', async () => {
    const tab = await on.driver.open(on.served.origin)
    await kill()
    await tab.close()
    await awake()
  })

  test(`wakes ${WAKES} times and the next round is due when it was`, async () => {
    // Far from now, so that none is due while this is watched.
    await on.driver.setAlarm(ROUND, Date.now() + 3_600_000)
    const [before] = await rounds()
    const room = await on.driver.room('manifest.json')
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
      await on.driver.restart(start % 2 ? 'closed' : 'killed')
      await askAsOwn(on.driver, 'watch.stop', {})
      expect(await rounds()).toHaveLength(1)
    }
  })
})
