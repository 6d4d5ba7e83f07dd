import type { ConfigEnv, UserManifest, Wxt } from 'wxt'
import type { Browser } from 'wxt/browser'

/** Host patterns that only the demo and test flavour is granted; served on loopback by `tests/`. */
const DEMO_HOSTS = ['*://*/*']

/** The manifest of one build. What each permission is for stands in PRIVACY.md. */
export function manifest({ browser, mode }: ConfigEnv): UserManifest {
  const demo = mode === 'demo'
  const firefox = browser === 'firefox'
  return {
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    homepage_url: 'https://github.com/vigie/vigie',
    permissions: [
      'storage',
      'alarms',
      'scripting',
      'contextMenus',
      'activeTab',
      'unlimitedStorage',
      ...(demo ? (['notifications'] as const) : []),
    ],
    // Firefox has no folders to choose: copies go to its downloads, when she asks for them there.
    optional_permissions: [
      ...(demo ? [] : (['notifications'] as const)),
      ...(firefox ? (['downloads'] as const) : []),
    ],
    host_permissions: demo ? DEMO_HOSTS : [],
    optional_host_permissions: ['*://*/*'],
    // Off until a page's reader says that it is there.
    action: {
      default_title: '__MSG_manifest_name__',
      default_icon: { 16: 'icon/off-16.png', 32: 'icon/off-32.png', 48: 'icon/off-48.png' },
    },
    omnibox: { keyword: 'vigie' },
    commands: {
      'reply-palette': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_manifest_commandReply__',
      },
      'next-filed': {
        suggested_key: { default: 'Alt+Shift+V' },
        description: '__MSG_manifest_commandNext__',
      },
    },
    content_security_policy: {
      // Without an explicit policy Firefox would upgrade ws: and http: on loopback.
      extension_pages: "script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'vigie@vigie.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }
}

/**
 * WXT grants at install the hosts of every runtime-registered content script. Vigie asks for them
 * one by one instead, so they leave `host_permissions`; in the demo flavour they stay.
 */
export function moveHostsToOptional(wxt: Wxt, built: Browser.runtime.Manifest): void {
  if (wxt.config.mode === 'demo') return
  delete built.host_permissions
}
