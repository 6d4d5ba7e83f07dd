import { resolve } from 'node:path'
import { enter, leave, type Stage, type Wanted } from '../../tests/story/stage.ts'
import { STORY } from '../../tests/story/story.ts'

/**
 * Plays the story in a browser without a window, one line a step with what was seen. Gives 0, or 1
 * at the first step that fails, with a picture of that moment.
 */
export async function playStory(wanted: Omit<Wanted, 'dark'> & { dark: boolean | undefined }) {
  const began = Date.now()
  const { dark, ...rest } = wanted
  const pictures = resolve(wanted.pictures ?? 'screenshots')
  const stage = await enter({ ...rest, pictures, ...(dark === undefined ? {} : { dark }) })
  const stop = () => void leave(stage).finally(() => process.exit(130))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    console.log(`${stage.driver.version}; the community is at ${stage.served.origin}`)
    return await playAll(stage, pictures, began)
  } finally {
    process.removeListener('SIGINT', stop)
    process.removeListener('SIGTERM', stop)
    await leave(stage)
  }
}

async function playAll(stage: Stage, pictures: string, began: number): Promise<number> {
  let at = 0
  for (const step of STORY) {
    at += 1
    const label = `${String(at).padStart(2)}/${STORY.length}`
    try {
      console.log(`${label} ✓ ${step.name}: ${await step.play(stage)}`)
    } catch (error) {
      console.log(`${label} ✗ ${step.name}: ${error instanceof Error ? error.message : error}`)
      await stage.picture('failed').catch(() => {})
      for (const line of await stage.driver.errors().catch(() => [])) console.log(`     ${line}`)
      console.log(`Pictures: ${pictures}`)
      return 1
    }
  }
  console.log(`Played in ${Math.round((Date.now() - began) / 1000)} s. Pictures: ${pictures}`)
  return 0
}
