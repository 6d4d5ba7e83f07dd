import { mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { ensureBrowser, versionOf } from '../../../scripts/lib/browsers.ts'
import { idOf, led } from './chromium-flags.ts'
import { ChromiumTab } from './chromium-tab.ts'
import { type Driver, servedUs, type Tab, type Wishes } from './driver.ts'
import * as inside from './extension-side.ts'
import { spoil } from './spoil.ts'
import { until } from './until.ts'

class Chromium implements Driver {
  readonly name = 'chromium'
  readonly version: string
  private readonly said: string[] = []
  private context: BrowserContext | undefined
  private helper: Page | undefined
  private readonly id: string
  private readonly tabs = new WeakMap<Page, Promise<ChromiumTab>>()
  private readonly profile: string
  private readonly program = ensureBrowser('chromium')

  constructor(private readonly wishes: Wishes) {
    this.version = versionOf(this.program)
    this.profile = mkdtempSync(join(wishes.disk ?? tmpdir(), 'vigie-chromium-'))
    this.id = idOf(wishes.extension)
    // Outside developer mode Chromium disables an unpacked extension as soon as it reloads.
    mkdirSync(join(this.profile, 'Default'))
    writeFileSync(
      join(this.profile, 'Default', 'Preferences'),
      JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
    )
  }

  async start(): Promise<void> {
    const { extension, hosts, language = 'fr', visible = false, dark } = this.wishes
    this.context = await chromium.launchPersistentContext(this.profile, {
      executablePath: this.program,
      headless: !visible,
      ignoreDefaultArgs: ['--disable-extensions', ...(visible ? ['--enable-automation'] : [])],
      args: [
        '--no-sandbox',
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        ...(hosts ? led(hosts) : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
        `--lang=${language}`,
        // Hides the warning about the flags above, which would cover the first thing one sees.
        ...(visible ? ['--test-type'] : []),
      ],
      // On Linux the interface's language comes from the environment, not from --lang.
      env: { ...process.env, LANGUAGE: language } as Record<string, string>,
      locale: language === 'fr' ? 'fr-FR' : 'en-GB',
      viewport: visible ? null : { width: 1280, height: 800 },
      colorScheme: dark === undefined ? (visible ? null : 'light') : dark ? 'dark' : 'light',
    })
    this.context.on('console', (message) => {
      if (message.type() === 'error') this.said.push(`${message.location().url} ${message.text()}`)
    })
    this.context.on('weberror', (error) => this.said.push(String(error.error().stack)))
    await until('the extension to start', () => this.helperPage())
  }

  private get now(): BrowserContext {
    if (!this.context) throw new Error('Chromium is not running')
    return this.context
  }

  private address(page: string): string {
    return `chrome-extension://${this.id}/${page}`
  }

  /** A page of the extension that runs none of its code: where its own API can be asked. */
  private async helperPage(): Promise<Page> {
    if (this.helper && !this.helper.isClosed()) return this.helper
    const page = await this.now.newPage()
    try {
      await page.goto(this.address('manifest.json'))
    } catch (error) {
      await page.close()
      throw error
    }
    this.helper = page
    return page
  }

  private tab(page: Page): Promise<ChromiumTab> {
    const known = this.tabs.get(page)
    if (known) return known
    const tab = ChromiumTab.of(page)
    this.tabs.set(page, tab)
    return tab
  }

  async errors(): Promise<string[]> {
    return [...this.said]
  }

  async open(url: string): Promise<Tab> {
    const tab = await this.tab(await this.now.newPage())
    await tab.open(url)
    return tab
  }

  room(page: string): Promise<Tab> {
    return this.open(this.address(page))
  }

  async opened(url: string | RegExp): Promise<Tab> {
    const page = await until(`a tab at ${String(url)}`, () =>
      this.now
        .pages()
        .find((one) => (typeof url === 'string' ? one.url() === url : url.test(one.url()))),
    )
    return this.tab(page)
  }

  async badge(): Promise<string> {
    return (await this.helperPage()).evaluate(inside.badge)
  }

  async notifications(): Promise<number> {
    return (await this.helperPage()).evaluate(inside.notifications)
  }

  async alarms(): Promise<{ name: string; due: number }[]> {
    return (await this.helperPage()).evaluate(inside.alarms)
  }

  async keeperRuns(): Promise<boolean> {
    const cdp = await this.now.newCDPSession(await this.helperPage())
    const states = new Map<string, string>()
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, runningStatus } of versions) states.set(versionId, runningStatus)
    })
    // The states known so far are told as soon as it is enabled.
    await cdp.send('ServiceWorker.enable')
    await until('the state of the background', () => states.size)
    await cdp.detach()
    return [...states.values()].some((state) => state !== 'stopped')
  }

  async openPrivately(url: string): Promise<void> {
    await (await this.helperPage()).evaluate(inside.openPrivately, url)
  }

  async closePrivate(): Promise<void> {
    // Not told to an extension that isn't allowed there: those are in nobody's way here.
    await (await this.helperPage()).evaluate(inside.closePrivate)
  }

  async ring(alarm: string): Promise<void> {
    await this.setAlarm(alarm, Date.now())
  }

  async setAlarm(name: string, when: number): Promise<void> {
    await (await this.helperPage()).evaluate(inside.setAlarm, { name, when })
  }

  async openWindow(url: string): Promise<void> {
    await (await this.helperPage()).evaluate(inside.openWindow, url)
  }

  async command(name: string): Promise<void> {
    const helper = await this.helperPage()
    await helper.evaluate(inside.wake)
    const worker = await until('the background', () => this.now.serviceWorkers().at(-1))
    await worker.evaluate(inside.command, name)
  }

  async killKeeper(): Promise<void> {
    const cdp = await this.now.newCDPSession(await this.helperPage())
    await cdp.send('ServiceWorker.enable')
    await cdp.send('ServiceWorker.stopAllWorkers')
    await cdp.detach()
  }

  async grant(on: boolean): Promise<void> {
    await this.configure({ hostAccess: on ? 'ON_ALL_SITES' : 'ON_CLICK' })
  }

  async allowPrivate(on: boolean): Promise<void> {
    await this.helper?.close()
    await this.configure({ incognitoAccess: on })
    // Chromium starts the extension anew for it.
    await until('the extension to start again', () => this.helperPage())
  }

  private async configure(to: object): Promise<void> {
    const page = await this.now.newPage()
    await page.goto('chrome://extensions')
    await page.evaluate(inside.configure, { id: this.id, to })
    await page.close()
  }

  async reloadExtension(): Promise<void> {
    const helper = await this.helperPage()
    await helper.evaluate(inside.reload).catch(() => {})
    await until('the old extension to end', () => helper.isClosed())
    await until('the extension to start again', () => this.helperPage())
  }

  async restart(how: 'closed' | 'killed' = 'closed'): Promise<void> {
    if (how === 'killed') await this.kill()
    else await this.now.close()
    await this.start()
  }

  async spoilDatabase(): Promise<void> {
    await this.now.close()
    spoil(join(this.profile, 'Default', 'IndexedDB'), this.id)
    await this.start()
  }

  private async kill(): Promise<void> {
    // The profile's lock is a link named after the machine and the process that holds it.
    const pid = Number(readlinkSync(join(this.profile, 'SingletonLock')).split('-').at(-1))
    const closed = new Promise((resolve) => this.now.once('close', resolve))
    process.kill(pid, 'SIGKILL')
    await closed
    rmSync(join(this.profile, 'SingletonLock'), { force: true })
  }

  async handOver(): Promise<void> {
    const { now } = this
    const ended = new Promise((resolve) => now.once('close', resolve))
    for (const page of now.pages()) if (servedUs(page.url())) await page.close()
    await ended
  }

  async close(): Promise<void> {
    await this.context?.close()
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Starts Chromium on a new profile with the extension loaded. */
export async function launchChromium(wishes: Wishes): Promise<Driver> {
  const browser = new Chromium(wishes)
  await browser.start()
  return browser
}
