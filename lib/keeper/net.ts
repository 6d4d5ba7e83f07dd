import { browser } from 'wxt/browser'
import type { Source } from '../model.ts'
import { createNet } from '../net/net.ts'
import { sourceKind } from '../sources/index.ts'

const own = new Set<string>()

/** The one way out: lanes and gaps are for all that Vigie asks, whoever wants it. */
export const net = createNet({ own: () => own })

/** Hosts that she typed herself: only these may be on a private network. */
function hostsTyped(source: Pick<Source, 'kind' | 'fields'>): string[] {
  const kind = sourceKind(source.kind)
  const typed = kind?.fields.some((field) => field.kind === 'host' || field.kind === 'address')
  return kind && typed ? kind.hosts(source.fields) : []
}

/** From now on, these sources' hosts may be asked wherever they are, and no other private one. */
export function allowOwn(sources: readonly Pick<Source, 'kind' | 'fields'>[]): void {
  own.clear()
  for (const host of sources.flatMap(hostsTyped)) own.add(host)
}

/** One more host that she is on, or typed, until the next round. */
export function allowHost(host: string): void {
  own.add(host)
}

/** Whether the browser lets us ask these hosts. A port is no part of a match pattern. */
export async function permitted(hosts: readonly string[]): Promise<boolean> {
  const origins = hosts.map((host) => `*://${host.replace(/:\d+$/, '')}/*`)
  return browser.permissions.contains({ origins })
}
