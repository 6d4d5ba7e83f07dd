import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Wishes } from './driver.ts'

/** A fixed name for the extension's pages, which Firefox would draw by lot. */
export const UUID = '7a6f9a52-8d11-4a52-9a3b-1b5c2c6f0a11'

export const VIEWPORT = { width: 1280, height: 800 }

/** What a test's Firefox is set to. */
export function preferences(
  { language = 'fr', visible = false, dark }: Wishes,
  uuids: Record<string, string>,
  proxy: Server | undefined,
): Record<string, string | number | boolean> {
  const port = proxy ? (proxy.address() as AddressInfo).port : 0
  return {
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    // A temporary add-on's data would go with it when the browser ends.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // Granted without a prompt, which no program can click.
    'extensions.webextOptionalPermissionPrompts': false,
    // Otherwise an extension's own JSON file opens in the viewer, without the extension's API.
    'devtools.jsonview.enabled': false,
    'intl.accept_languages': language === 'fr' ? 'fr-FR, fr, en' : 'en-GB, en',
    'intl.locale.requested': language === 'fr' ? 'fr' : 'en-US',
    ...(dark === undefined && visible
      ? {}
      : { 'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1 }),
    ...(proxy
      ? {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': port,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': port,
          'network.proxy.no_proxies_on': '127.0.0.1, localhost',
        }
      : {}),
  }
}
