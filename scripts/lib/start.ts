import { parseArgs } from 'node:util'
import { enter, leave, THREAD } from '../../tests/story/stage.ts'
import { BEGINNING } from '../../tests/story/story.ts'
import { BROWSERS, type BrowserName } from './browsers.ts'
import { playStory } from './play.ts'

const HELP = `npm start                      the demo community in a window, with Vigie loaded (or as below
                               where there is no display)
npm start -- --headless        plays the whole story without a window, and says what it saw
  --browser chromium|firefox   chromium by default
  --lang fr|en                 the browser's language
  --dark | --light             colours; the system's in a window, light without
  --pictures FOLDER            where --headless writes what it saw (screenshots/ by default)`

interface Options {
  browser: BrowserName
  language: 'fr' | 'en'
  dark: boolean | undefined
  pictures: string
}

/** Reads the command's words, does what they ask, and gives the process's exit code. */
export async function start(words: string[]): Promise<number> {
  try {
    const { values } = parseArgs({
      args: words,
      options: {
        headless: { type: 'boolean' },
        browser: { type: 'string', default: 'chromium' },
        lang: { type: 'string' },
        dark: { type: 'boolean' },
        light: { type: 'boolean' },
        pictures: { type: 'string', default: 'screenshots' },
        help: { type: 'boolean' },
      },
    })
    if (values.help) {
      console.log(HELP)
      return 0
    }
    const options: Options = {
      browser: oneOf(BROWSERS, values.browser, '--browser'),
      language: oneOf(
        ['fr', 'en'] as const,
        values.lang ?? languageHere(values.headless),
        '--lang',
      ),
      dark: values.dark ? true : values.light ? false : undefined,
      pictures: values.pictures,
    }
    if (values.headless) return await playStory(options)
    if (hasDisplay()) return await openWindow(options)
    console.log(
      'There is no display here to open a window on: the whole story is played without one.',
    )
    return await playStory(options)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

function oneOf<T extends string>(all: readonly T[], given: string, option: string): T {
  const found = all.find((one) => one === given)
  if (!found) throw new Error(`${option} is one of ${all.join(', ')}, not "${given}".\n\n${HELP}`)
  return found
}

/** The person's own language in a window; the product's first one when nobody looks. */
function languageHere(headless: boolean | undefined): 'fr' | 'en' {
  const here = Intl.DateTimeFormat().resolvedOptions().locale
  return headless || here.startsWith('fr') ? 'fr' : 'en'
}

function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Opens the browser, plays the first steps in it before her eyes, and leaves it to her. */
async function openWindow({ browser, language, dark }: Options): Promise<number> {
  const stage = await enter({
    browser,
    language,
    visible: true,
    ...(dark === undefined ? {} : { dark }),
  })
  const { driver } = stage
  console.log(`${driver.version}, with Vigie, at ${THREAD}`)
  try {
    for (const step of BEGINNING) console.log(`✓ ${step.name}: ${await step.play(stage)}`)
    console.log('The browser is yours: the draft stands in its box, the badge counts a mention.')
    console.log(
      `Behind the scenes: ${new URL('/backstage', THREAD)} (publish something to be found)`,
    )
    console.log('Close the browser or press Ctrl+C to end.')
    await Promise.race([driver.handOver(), interrupted()])
    return 0
  } finally {
    await leave(stage)
  }
}

/** Settles at Ctrl+C, so that the browser, its profile and the server end with this process. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
