import type { CDPSession, Page } from 'playwright-core'
import type { BrowserName } from '../../../scripts/lib/browsers.ts'
import { buildDemo } from '../../../scripts/lib/build.ts'
import { launchChromium } from '../../browser/support/chromium.ts'
import type { Driver, Tab } from '../../browser/support/driver.ts'
import { launchFirefox } from '../../browser/support/firefox.ts'
import { until } from '../../browser/support/until.ts'
import { type Built, buildAll } from './build.ts'
import { serve } from './serve.ts'

/** What a page is asked to show: the lines it begins with, and what else its editor takes. */
export interface Start {
  lines?: string[]
  attributes?: Record<string, string>
  /** Serve it with a strict policy and Trusted Types. */
  strict?: boolean
  /** Don't click into the box. */
  alone?: boolean
}

/** What the test extension answers after an insertion. */
export interface Answer {
  kind: string
  why?: string
  detail?: string
}

/** One browser with the test extension, and what a person and the extension do in its tab. */
export class Session {
  private runs = 0
  private ime: CDPSession | undefined

  private constructor(
    readonly driver: Driver,
    readonly tab: Tab,
    private readonly built: Built,
    private readonly server: { url: string; close(): void },
    private readonly product: boolean,
  ) {}

  /**
   * Builds the pages under `tests/editors/<pages>`, and opens a browser on them, with the small
   * extension of these tests or with the product itself.
   */
  static async open(name: BrowserName, pages: string, product = false): Promise<Session> {
    const built = await buildAll(pages)
    const server = await serve(built.pages)
    const wishes = { extension: product ? buildDemo(name) : built.extension }
    const driver = await (name === 'chromium' ? launchChromium(wishes) : launchFirefox(wishes))
    return new Session(driver, await driver.open(server.url), built, server, product)
  }

  async close(): Promise<void> {
    await this.driver.close()
    this.server.close()
    this.built.dispose()
  }

  /** Opens an editor and clicks into it, unless told to leave it alone. */
  async start(editor: string, { strict, alone, ...options }: Start = {}): Promise<void> {
    this.runs += 1
    const query = new URLSearchParams({ editor, options: JSON.stringify(options) })
    if (strict) query.set('strict', '')
    const run = `run=${this.runs}`
    await this.tab.open(`${this.server.url}/?${query}&${run}`)
    await until(`${editor} to be ready`, () =>
      this.tab.run(
        ({ run, product }) =>
          location.search.endsWith(run) &&
          'ready' in document.documentElement.dataset &&
          // The product leaves no sign of itself.
          (product || 'extension' in document.documentElement.dataset),
        { run, product: this.product },
      ),
    )
    if (alone) return
    const { x, y } = await this.page<{ x: number; y: number }>('point')
    await this.mouse.click(x, y)
  }

  private get mouse(): { click(x: number, y: number): Promise<void> } {
    return (this.tab as unknown as { page: Page }).page.mouse
  }

  /** Presses keys one after the other; `Right*6` presses one six times. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      const [name = '', times = '1'] = key.split('*')
      for (let i = 0; i < Number(times); i += 1) await this.tab.press(name)
      // Slate answers a key by where its model thinks the caret is, which it learns late.
      await this.page('still')
    }
  }

  type(text: string): Promise<void> {
    return this.tab.type(text)
  }

  /** Asks the extension; in its isolated world, as the product runs. */
  ask<T = Answer>(ask: string, text = ''): Promise<T> {
    this.runs += 1
    return this.tab.run(
      ({ ask, text, id }) =>
        new Promise<T>((resolve) => {
          window.addEventListener('message', function answered({ data }) {
            if (data?.answer !== id) return
            window.removeEventListener('message', answered)
            resolve(data.value)
          })
          window.postMessage({ ask, text, id }, '*')
        }),
      { ask, text, id: this.runs },
    )
  }

  /** Calls a function that the page put on its window. */
  page<T = string>(name: string, given?: unknown): Promise<T> {
    return this.tab.run(
      ({ name, given }) =>
        (window as unknown as Record<string, (given: unknown) => T>)[name]?.(given) as T,
      { name, given },
    )
  }

  /** The text of the editor's own model. */
  model(): Promise<string> {
    return this.page('model')
  }

  /** What the model holds once it holds `wanted`, or what it still holds a second later. */
  async settles(wanted: string): Promise<string> {
    await until('the model', async () => (await this.model()) === wanted, 1000).catch(() => {})
    return this.model()
  }

  /** What the clipboard holds, as a person would find out: by pasting it somewhere else. */
  async clipboard(): Promise<string> {
    await this.page('scrap')
    await this.press('Control+v')
    return this.page('scrapped')
  }

  /** How many forms were submitted since the page opened. */
  submitted(): Promise<number> {
    return this.tab.run(() => (window as unknown as { submitted: number }).submitted, undefined)
  }

  /** Chromium only: an input method opens a word, and leaves it open until `commit`. */
  async compose(text: string): Promise<void> {
    const at = text.length
    const { page } = this.tab as unknown as { page: Page }
    this.ime ??= await page.context().newCDPSession(page)
    await this.ime.send('Input.imeSetComposition', { text, selectionStart: at, selectionEnd: at })
  }

  /** Chromium only: the word that was open is written. */
  async commit(text: string): Promise<void> {
    await this.ime?.send('Input.insertText', { text })
  }

  /** Does something while another tab is in front. */
  async behind<T>(work: () => Promise<T>): Promise<T> {
    const front = await this.driver.open(this.server.url)
    try {
      return await work()
    } finally {
      await front.close()
    }
  }
}
