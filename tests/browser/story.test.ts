import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enter, leave, type Stage } from '../story/stage.ts'
import { STORY } from '../story/story.ts'
import { browsersUnderTest } from './support/launch.ts'

// The same steps as `npm start -- --headless`. Each leans on those before it, so that after a
// failure the rest says so instead of failing in ways of its own.
describe.each(browsersUnderTest())('the story in %s', (browser) => {
  let stage: Stage
  let failed: string | undefined

  beforeAll(async () => {
    stage = await enter({ browser })
  })
  afterAll(() => leave(stage))

  it.each(STORY.map((step) => [step.name, step] as const))('%s', async (name, step) => {
    expect(failed, 'an earlier step failed').toBeUndefined()
    failed = name
    expect(await step.play(stage)).not.toBe('')
    failed = undefined
  })
})
