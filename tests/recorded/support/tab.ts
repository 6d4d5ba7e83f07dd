import { createHash } from 'node:crypto'
import { type Browser, chromium, type Page } from 'playwright-core'
import { ensureBrowser } from '../../../scripts/lib/browsers.ts'
import { bundle } from './bundle.ts'
import type { Reader } from './reader.ts'

declare global {
  // Set in the page by the bundle.
  var reader: Reader
}

/** A real Chromium in which pages are read, without network and without the pages' own scripts. */
export interface Tab {
  /** Shows a page as if it came from `url`, and hands over the reader. */
  open(url: string, html: Buffer): Promise<Page>
  close(): Promise<void>
}

/** Starts the browser and bundles the reader once. */
export async function startTab(): Promise<Tab> {
  const code = await bundle('tests/recorded/support/reader.ts')
  const browser: Browser = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    args: ['--no-sandbox', '--disable-background-networking'],
  })
  const context = await browser.newContext({
    javaScriptEnabled: false,
    timezoneId: 'UTC',
    locale: 'fr-FR',
  })
  return {
    async open(url, html) {
      const page = await context.newPage()
      await page.route('**/*', (route) =>
        route.request().url() === url && route.request().isNavigationRequest()
          ? route.fulfill({ contentType: contentType(html), body: html })
          : route.abort(),
      )
      await page.goto(url, { waitUntil: 'domcontentloaded' })
      await page.evaluate(code)
      return page
    },
    close: () => browser.close(),
  }
}

/** Saved pages mostly lost their server's charset: UTF-8 when they are, else what they declare. */
function contentType(html: Buffer): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(html)
    return 'text/html; charset=utf-8'
  } catch {
    return 'text/html; charset=windows-1252'
  }
}

/** A short digest, so that the repository holds no words of other people's pages. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
