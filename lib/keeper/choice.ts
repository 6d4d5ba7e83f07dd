import { browser } from 'wxt/browser'

/** Hosts she has read by the generic reader, with the id of the reader that was left, if any. */
const KEY = 'generic'
type Chosen = Record<string, string>

async function chosen(): Promise<Chosen> {
  return ((await browser.storage.local.get(KEY))[KEY] as Chosen | undefined) ?? {}
}

/** The id of the reader that she left for the generic one on a host; undefined where she didn't. */
export async function leftReader(host: string): Promise<string | undefined> {
  const all = await chosen()
  return Object.hasOwn(all, host) ? all[host] : undefined
}

/** Remembers that a host is read by the generic reader instead of `site`, or no longer is. */
export async function chooseGeneric(host: string, site: string | undefined): Promise<void> {
  const { [host]: _, ...others } = await chosen()
  await browser.storage.local.set({
    [KEY]: site === undefined ? others : { ...others, [host]: site },
  })
}
