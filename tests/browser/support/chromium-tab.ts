import type { CDPSession, Page } from 'playwright-core'
import { bring, type Found, find, surface, words } from './chromium-tree.ts'
import { called, type Look, type Seen, type Tab, type Target, type Weight } from './driver.ts'
import { boxOf, textOf } from './page-side.ts'
import { around, middle } from './picture.ts'
import { until } from './until.ts'

/** A Chromium tab behind the common interface. */
export class ChromiumTab implements Tab {
  private constructor(
    readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async of(page: Page): Promise<ChromiumTab> {
    const cdp = await page.context().newCDPSession(page)
    // The tree is asked for many times: kept enabled, it is kept up to date instead of rebuilt.
    await cdp.send('Accessibility.enable')
    await cdp.send('DOM.enable')
    return new ChromiumTab(page, cdp)
  }

  async url(): Promise<string> {
    return this.page.url()
  }

  async open(url: string): Promise<void> {
    await this.front()
    await this.page.goto(url, { waitUntil: 'domcontentloaded' })
  }

  async front(): Promise<void> {
    await this.page.bringToFront()
  }

  async reload(): Promise<void> {
    await this.front()
    await this.page.reload({ waitUntil: 'domcontentloaded' })
  }

  all(target: Target): Promise<Found[]> {
    return find(this.cdp, target)
  }

  async see(target: Target, patience?: number): Promise<Found> {
    return until(called(target), async () => (await this.all(target))[0], patience)
  }

  async gone(target: Target, patience?: number): Promise<void> {
    await until(
      `no more ${called(target)}`,
      async () => (await this.all(target)).length === 0,
      patience,
    )
  }

  private async where(target: Target | string): Promise<NonNullable<Seen['box']>> {
    return until(called(target), async () => {
      const box =
        typeof target === 'string'
          ? await this.page.evaluate(boxOf, target)
          : await bring(this.cdp, (await this.see(target)).node)
      return box && box.width > 0 ? box : undefined
    })
  }

  async click(target: Target | string): Promise<void> {
    await this.front()
    const { x, y } = middle(await this.where(target))
    await this.page.mouse.click(x, y)
  }

  async doubleClick(target: Target | string): Promise<void> {
    await this.front()
    const { x, y } = middle(await this.where(target))
    await this.page.mouse.dblclick(x, y)
  }

  async hover(target: Target | string): Promise<void> {
    await this.front()
    const { x, y } = middle(await this.where(target))
    await this.page.mouse.move(x, y)
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys)
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  async text(selector: string): Promise<string> {
    const seen = await until(`the box ${selector}`, async () => {
      const text = await this.page.evaluate(textOf, selector)
      return text === undefined ? undefined : { text }
    })
    return seen.text
  }

  async run<T, A>(work: (given: A) => T | Promise<T>, given: A): Promise<T> {
    // Playwright's own types unwrap handles, which are never given here.
    return (await this.page.evaluate(work as never, given as never)) as T
  }

  words(): Promise<string> {
    return words(this.cdp)
  }

  async surface(): Promise<string> {
    return surface(this.cdp)
  }

  async look({ dark, width, height }: Look): Promise<void> {
    if (dark !== undefined) await this.page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
    const now = this.page.viewportSize() ?? { width: 1280, height: 800 }
    if (width !== undefined || height !== undefined) {
      await this.page.setViewportSize({ width: width ?? now.width, height: height ?? now.height })
    }
  }

  async weight(): Promise<Weight> {
    // A session of its own: the one above holds on to nodes that it has told of.
    const cdp = await this.page.context().newCDPSession(this.page)
    await cdp.send('HeapProfiler.enable')
    await cdp.send('HeapProfiler.collectGarbage')
    await cdp.send('HeapProfiler.collectGarbage')
    await cdp.send('Performance.enable')
    const { metrics } = await cdp.send('Performance.getMetrics')
    await cdp.detach()
    const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0
    return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') }
  }

  async picture(path: string, target?: Target | string): Promise<void> {
    const clip = target ? around(await this.where(target), this.page.viewportSize()) : undefined
    await this.page.screenshot({ path, ...(clip ? { clip } : {}) })
  }

  async close(): Promise<void> {
    await this.page.close()
  }
}
