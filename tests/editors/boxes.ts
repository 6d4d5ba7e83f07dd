import { describe, expect, test } from 'vitest'
import { play, SCENARIOS } from './support/scenarios.ts'
import type { Session } from './support/session.ts'

/**
 * Plays scenarios in boxes that need no package. `opened` gives the session of the browser at hand;
 * `names` narrows the scenarios, all of them otherwise.
 */
export function playBoxes(
  opened: () => Session,
  boxes: readonly string[],
  names?: readonly string[],
): void {
  describe.each(boxes)('%s', (box) => {
    const oneLine = box === 'input'
    const fitting = SCENARIOS.filter(
      ({ name, lined }) => !(oneLine && lined) && (names?.includes(name) ?? true),
    )
    test.each(fitting)('$name', async (scenario) => {
      const session = opened()
      await session.start(box, { lines: scenario.lines })
      expect(await play(session, scenario, oneLine)).toEqual([])
    })
  })
}
