import { parseArgs } from 'node:util'
import { launch } from '../../tests/browser/support/launch.ts'
import { serveCommunity } from '../../tests/community/server.ts'
import { DOMAIN, THREAD } from '../../tests/story/stage.ts'
import { BROWSERS, type BrowserName } from './browsers.ts'
import { playStory } from './play.ts'

const HELP = `npm start                      the demo community in a window, with Vigie loaded
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
    return values.headless ? await playStory(options) : await openWindow(options)
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

async function openWindow({ browser, language, dark }: Options): Promise<number> {
  if (!hasDisplay()) {
    console.error(
      'There is no display here to open a window on. `npm start -- --headless` plays the whole story without one.',
    )
    return 1
  }
  const served = await serveCommunity()
  const driver = await launch(browser, {
    hosts: { ...served.ports, under: DOMAIN },
    visible: true,
    language,
    ...(dark === undefined ? {} : { dark }),
  })
  await driver.open(THREAD)
  console.log(`${driver.version}, with Vigie, at ${THREAD}`)
  console.log(`Behind the scenes: ${new URL('/backstage', THREAD)} (publish something to be found)`)
  console.log('Close the browser or press Ctrl+C to end.')
  await Promise.race([driver.ended(), interrupted()])
  await driver.close()
  await served.close()
  return 0
}

/** Settles at Ctrl+C, so that the browser, its profile and the server end with this process. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
