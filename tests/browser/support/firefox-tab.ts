import type { KeyInput, Page } from 'puppeteer-core'
import { type Bidi, contextOf } from './bidi.ts'
import { called, type Look, type Seen, type Tab, type Target } from './driver.ts'
import { type Found, find, surface, words } from './firefox-tree.ts'
import { boxOf, textOf } from './page-side.ts'
import { around, middle } from './picture.ts'
import { until } from './until.ts'

/** A Firefox tab behind the common interface. */
export class FirefoxTab implements Tab {
  readonly context: string
  private size: { width: number; height: number } | undefined

  constructor(
    readonly page: Page,
    private readonly bidi: Bidi,
    private readonly setDark: (dark: boolean) => Promise<void>,
  ) {
    this.context = contextOf(page)
  }

  async url(): Promise<string> {
    return this.page.evaluate(() => location.href)
  }

  async open(url: string): Promise<void> {
    await this.front()
    await this.go(url)
  }

  /** The same, without coming to the front. */
  async go(url: string): Promise<void> {
    // Firefox never says that one of an extension's pages is loaded, so the page is asked itself.
    await this.bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'none' })
    const wanted = new URL(url)
    await until(`${url} to load`, async () => {
      const [href, state] = await this.page.evaluate(() => [location.href, document.readyState])
      return (
        new URL(href ?? '').origin === wanted.origin &&
        href !== 'about:blank' &&
        state !== 'loading'
      )
    })
  }

  async front(): Promise<void> {
    await this.page.bringToFront()
  }

  async reload(): Promise<void> {
    await this.front()
    await this.page.reload({ waitUntil: 'domcontentloaded' })
  }

  all(target: Target): Promise<Found[]> {
    return find(this.bidi, this.context, target)
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

  /** Where something is, once it has come to rest: a page that scrolls to it moves on for a while. */
  private async where(target: Target | string): Promise<NonNullable<Seen['box']>> {
    const now = async () => {
      if (typeof target === 'string') return this.page.evaluate(boxOf, target)
      const first = (await this.all(target))[0]
      return first && (await find(this.bidi, this.context, target, first.node))[0]?.box
    }
    let last = ''
    return until(called(target), async () => {
      const box = await now()
      const before = last
      last = JSON.stringify(box) ?? ''
      return last === before && box
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
    await this.page.mouse.click(x, y, { count: 2 })
  }

  async hover(target: Target | string): Promise<void> {
    await this.front()
    const { x, y } = middle(await this.where(target))
    await this.page.mouse.move(x, y)
  }

  async press(keys: string): Promise<void> {
    const all = keys.split('+') as KeyInput[]
    for (const key of all) await this.page.keyboard.down(key)
    for (const key of all.reverse()) await this.page.keyboard.up(key)
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
    // Puppeteer's own types unwrap handles, which are never given here.
    return (await this.page.evaluate(work as never, given as never)) as T
  }

  words(): Promise<string> {
    return words(this.bidi, this.context)
  }

  surface(): Promise<string> {
    return surface(this.bidi, this.context)
  }

  async look({ dark, width, height }: Look): Promise<void> {
    if (dark !== undefined) await this.setDark(dark)
    if (width === undefined && height === undefined) return
    const now = this.size ?? this.page.viewport() ?? { width: 1280, height: 800 }
    this.size = { width: width ?? now.width, height: height ?? now.height }
    // Asked by its own name: the library also turns the screen, which Firefox 140 can't be asked for.
    const { context, size: viewport } = this
    await this.bidi.send('browsingContext.setViewport', { context, viewport })
  }

  async picture(path: string, target?: Target | string): Promise<void> {
    const clip = target
      ? around(await this.where(target), this.size ?? this.page.viewport())
      : undefined
    // The library cuts out of the whole document, where a page may have been scrolled.
    const [left, top] = await this.page.evaluate(() => [scrollX, scrollY] as const)
    await this.page.screenshot({
      path: path as `${string}.png`,
      ...(clip ? { clip: { ...clip, x: clip.x + left, y: clip.y + top } } : {}),
    })
  }

  async close(): Promise<void> {
    await this.page.close()
  }
}
