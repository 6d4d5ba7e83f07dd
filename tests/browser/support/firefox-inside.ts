/** Expressions for a tab with the browser's own rights; `window` and `document` are its window's. */

const extensionOf = (addon: string) => `WebExtensionPolicy.getByID('${addon}').extension`

/** What pages are told of the person's wish for dark colours. */
export const setDark = (dark: boolean): string =>
  `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1})`

/** Errors, no warnings, of the code of the extension named `uuid`, a line each. */
export const errors = (uuid: string): string =>
  `Services.console.getMessageArray()
    .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & 1))
    .filter((one) => one.sourceName.includes('${uuid}'))
    .map((one) => one.sourceName + ':' + one.lineNumber + ' ' + one.errorMessage)`

export const keeperState = (addon: string): string => `${extensionOf(addon)}.backgroundState`

export const killKeeper = (addon: string): string =>
  `${extensionOf(addon)}.terminateBackground({ ignoreDevToolsAttached: true }).then(() => true)`

/** Gives or takes back the access to all sites. */
export const grant = (addon: string, on: boolean): string =>
  `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
    .ExtensionPermissions.${on ? 'add' : 'remove'}('${addon}',
      { permissions: [], origins: ['*://*/*'] }, ${extensionOf(addon)}).then(() => true)`

/** Allows private windows, or not; it takes a reload. */
export const allowPrivate = (addon: string, on: boolean): string =>
  `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
    .ExtensionPermissions.${on ? 'add' : 'remove'}('${addon}',
      { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, ${extensionOf(addon)})
    .then(() => true)`

export const reload = (addon: string): string =>
  `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
    .AddonManager.getAddonByID('${addon}').then((addon) => addon.reload()).then(() => true)`

/** What pressing the keys of a command would set off, by the browser's own element for them. */
export const press = (keys: string): string =>
  `(() => {
    const key = [...document.querySelectorAll('keyset[id^="ext-keyset-id-"] key')].find((one) =>
      ${JSON.stringify(keys)}.endsWith('+' + (one.getAttribute('key') ?? '')))
    key?.doCommand()
    return Boolean(key)
  })()`

export const closePrivate = `Promise.all([...Services.wm.getEnumerator('navigator:browser')]
  .filter((one) => one.gBrowser && one.docShell.QueryInterface(Ci.nsILoadContext).usePrivateBrowsing)
  .map((one) => new Promise((done) => {
    one.addEventListener('unload', () => done(true), { once: true })
    one.close()
  })))`

export const openPrivately = (url: string): string =>
  `(async () => {
    const opened = window.OpenBrowserWindow({ private: true })
    await new Promise((done) => opened.addEventListener('load', done, { once: true }))
    await opened.delayedStartupPromise
    opened.gBrowser.loadURI(Services.io.newURI(${JSON.stringify(url)}), {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    })
  })()`
