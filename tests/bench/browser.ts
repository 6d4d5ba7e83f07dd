import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core'
import type { browser as browserApi } from 'wxt/browser'
import { ensureBrowser } from '../../scripts/lib/browsers.ts'
import type { Served } from '../community/server.ts'

declare const chrome: typeof browserApi

/** A browser with at most one extension, for measuring. */
export interface Bench {
  browser: Browser
  /** Id of the extension, empty without one. */
  id: string
  /** A session on the extension's background; while it is attached the background isn't stopped. */
  worker(): Promise<CDPSession>
  /** A page of the extension in which nothing of its own runs. */
  room(): Promise<Page>
  /** The same profile in a browser that was just started, as it is each morning. */
  restart(): Promise<Bench>
  close(): Promise<void>
}

/** Starts Chromium on a profile, a new one if none is given, with `extension` loaded, or with none. */
export async function benchBrowser(
  served: Served,
  extension?: string,
  profile = mkdtempSync(join(tmpdir(), 'vigie-bench-')),
): Promise<Bench> {
  const { http, https } = served.ports
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    headless: true,
    userDataDir: profile,
    defaultViewport: { width: 1280, height: 900 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      `--host-resolver-rules=MAP *:443 127.0.0.1:${https},MAP *:80 127.0.0.1:${http}`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
      '--lang=fr',
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : []),
    ],
  })
  const worker = () => browser.waitForTarget((one) => one.type() === 'service_worker')
  const id = extension ? new URL((await worker()).url()).host : ''
  const room = async () => {
    const page = await browser.newPage()
    await page.goto(`chrome-extension://${id}/manifest.json`)
    return page
  }
  return {
    browser,
    id,
    async worker() {
      // A background that sleeps is woken by any message, whatever it makes of it.
      const own = await room()
      await own.evaluate(() => void chrome.runtime.sendMessage({ handle: '' }).catch(() => {}))
      const session = await (await worker()).createCDPSession()
      await own.close()
      return session
    },
    room,
    async restart() {
      await browser.close()
      const again = await benchBrowser(served, extension, profile)
      // To this browser, an extension given on the command line is new each time: it welcomes.
      const welcome = await again.browser.waitForTarget((one) => /welcome/.test(one.url()))
      await (await welcome.page())?.close()
      return again
    },
    async close() {
      await browser.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
