import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { ensureBrowser, versionOf } from '../../../scripts/lib/browsers.ts'
import { bidiOf, contextOf, createTab, evaluateInside, openInside, openTabs } from './bidi.ts'
import { type Driver, servedUs, type Tab, type Wishes } from './driver.ts'
import * as inside from './extension-side.ts'
import * as own from './firefox-inside.ts'
import { preferences, UUID, VIEWPORT } from './firefox-preferences.ts'
import { FirefoxTab } from './firefox-tab.ts'
import { startProxy } from './proxy.ts'
import { spoil } from './spoil.ts'
import { until } from './until.ts'

class Firefox implements Driver {
  readonly name = 'firefox'
  readonly version: string
  private browser: Browser | undefined
  private helper: Page | undefined
  private proxy: Server | undefined
  private inside: Promise<string> | undefined
  private readonly said: string[] = []
  private readonly addon: string
  private readonly tabs = new WeakMap<Page, FirefoxTab>()
  private readonly profile: string
  private readonly program = ensureBrowser('firefox')

  constructor(private readonly wishes: Wishes) {
    this.version = versionOf(this.program)
    this.profile = mkdtempSync(join(wishes.disk ?? tmpdir(), 'vigie-firefox-'))
    const manifest = JSON.parse(readFileSync(join(wishes.extension, 'manifest.json'), 'utf8'))
    this.addon = manifest.browser_specific_settings.gecko.id
  }

  async start(): Promise<void> {
    const { hosts, visible = false } = this.wishes
    if (hosts && !this.proxy) this.proxy = await startProxy(hosts)
    this.browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: this.program,
      headless: !visible,
      userDataDir: this.profile,
      acceptInsecureCerts: true,
      args: ['-remote-allow-system-access'],
      defaultViewport: visible ? null : VIEWPORT,
      extraPrefsFirefox: preferences(this.wishes, { [this.addon]: UUID }, this.proxy),
    })
    this.inside = undefined
    await this.browser.installExtension(this.wishes.extension)
    await until('the extension to start', () => this.helperTab())
  }

  private get now(): Browser {
    if (!this.browser) throw new Error('Firefox is not running')
    return this.browser
  }

  /** Evaluates in the browser itself. */
  private async ask(expression: string): Promise<unknown> {
    const bidi = bidiOf(this.now)
    this.inside ??= openInside(bidi)
    return evaluateInside(bidi, await this.inside, expression)
  }

  private address(page: string): string {
    return `moz-extension://${UUID}/${page}`
  }

  /** A page of the extension that runs none of its code: where its own API can be asked. */
  private async helperTab(): Promise<Page> {
    // When the extension reloads, Firefox takes its tabs away without a word.
    const alive = await this.helper?.evaluate(() => true).catch(() => false)
    if (this.helper && alive) return this.helper
    // Behind the tab that a test looks at.
    const page = await this.newPage({ background: true })
    try {
      await this.tab(page).go(this.address('manifest.json'))
      await until('its API', () => page.evaluate(() => 'browser' in globalThis), 2000)
      await page.evaluate(inside.countClosed)
    } catch (error) {
      await page.close()
      throw error
    }
    this.helper = page
    return page
  }

  private async newPage({ background = false } = {}): Promise<Page> {
    const context = await createTab(bidiOf(this.now), background)
    const page = await until('the new tab', async () =>
      (await this.now.pages()).find((one) => contextOf(one) === context),
    )
    if (!this.wishes.visible) await this.tab(page).look(VIEWPORT)
    page.on('console', (message) => {
      if (message.type() === 'error') this.said.push(`${message.location().url} ${message.text()}`)
    })
    page.on('pageerror', (error) => this.said.push(String((error as Error).stack ?? error)))
    return page
  }

  private tab(page: Page): FirefoxTab {
    const known = this.tabs.get(page)
    if (known) return known
    const tab = new FirefoxTab(page, bidiOf(this.now), (dark) => this.setDark(dark))
    this.tabs.set(page, tab)
    return tab
  }

  private async setDark(dark: boolean): Promise<void> {
    await this.ask(own.setDark(dark))
  }

  async open(url: string): Promise<Tab> {
    const tab = this.tab(await this.newPage())
    await tab.open(url)
    return tab
  }

  room(page: string): Promise<Tab> {
    return this.open(this.address(page))
  }

  async opened(url: string | RegExp): Promise<Tab> {
    return until(`a tab at ${String(url)}`, async () => {
      const at = (await openTabs(bidiOf(this.now))).find((one) =>
        typeof url === 'string' ? one.url === url : url.test(one.url),
      )
      const page = at && (await this.now.pages()).find((one) => contextOf(one) === at.context)
      return page && this.tab(page)
    })
  }

  /** Errors of pages, and those of the extension's own code, which only Firefox itself hears. */
  async errors(): Promise<string[]> {
    const heard = await this.ask(own.errors(UUID))
    // A page left while a message was on its way: Firefox notes it, and no code can catch it.
    return [...this.said, ...(heard as string[])].filter(
      (line) => !line.includes('after context unloaded'),
    )
  }

  async badge(): Promise<string> {
    return (await this.helperTab()).evaluate(inside.badge)
  }

  async notifications(): Promise<number> {
    return (await this.helperTab()).evaluate(inside.notificationsOrClosed)
  }

  async alarms(): Promise<{ name: string; due: number }[]> {
    return (await this.helperTab()).evaluate(inside.alarms)
  }

  async keeperRuns(): Promise<boolean> {
    return (await this.ask(own.keeperState(this.addon))) !== 'stopped'
  }

  async openPrivately(url: string): Promise<void> {
    await this.ask(own.openPrivately(url))
  }

  async allowPrivate(on: boolean): Promise<void> {
    await this.ask(own.allowPrivate(this.addon, on))
    await this.reloadExtension()
  }

  async closePrivate(): Promise<void> {
    await this.ask(own.closePrivate)
  }

  async ring(alarm: string): Promise<void> {
    await this.setAlarm(alarm, Date.now())
  }

  async setAlarm(name: string, when: number): Promise<void> {
    await (await this.helperTab()).evaluate(inside.setAlarm, { name, when })
  }

  async openWindow(url: string): Promise<void> {
    await (await this.helperTab()).evaluate(inside.openWindow, url)
  }

  async command(name: string): Promise<void> {
    const suggested = await (await this.helperTab()).evaluate(inside.shortcut, name)
    const done = await this.ask(own.press(suggested))
    if (!done) throw new Error(`Firefox has no keys for the command ${name}`)
  }

  async killKeeper(): Promise<void> {
    await this.ask(own.killKeeper(this.addon))
  }

  async grant(on: boolean): Promise<void> {
    await this.ask(own.grant(this.addon, on))
  }

  async reloadExtension(): Promise<void> {
    await this.helper?.close().catch(() => {})
    await this.ask(own.reload(this.addon))
    await until('the extension to start again', () => this.helperTab())
  }

  async restart(how: 'closed' | 'killed' = 'closed'): Promise<void> {
    await this.end(how)
    await this.start()
  }

  private async end(how: 'closed' | 'killed'): Promise<void> {
    const child = this.now.process()
    const ended = new Promise((resolve) => child?.once('exit', resolve))
    if (how === 'closed') await this.now.close()
    else if (child?.kill('SIGKILL')) await ended
    this.helper = undefined
    // Puppeteer puts the profile's preferences back afterwards, without being awaited.
    await until('the profile to be at rest', () =>
      ['prefs.js', 'user.js'].every((file) => !existsSync(join(this.profile, `${file}.puppeteer`))),
    )
  }

  async spoilDatabase(): Promise<void> {
    await this.end('closed')
    spoil(join(this.profile, 'storage', 'default'), UUID)
    await this.start()
  }

  async handOver(): Promise<void> {
    const { now } = this
    const ended = new Promise((resolve) => now.once('disconnected', resolve))
    const bidi = bidiOf(now)
    for (const { context, url } of await openTabs(bidi)) {
      if (servedUs(url)) await bidi.send('browsingContext.close', { context })
    }
    await ended
  }

  async close(): Promise<void> {
    await this.browser?.close()
    this.proxy?.close()
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Starts Firefox on a new profile with the extension loaded. */
export async function launchFirefox(wishes: Wishes): Promise<Driver> {
  const browser = new Firefox(wishes)
  await browser.start()
  return browser
}
