import { isPrivateHost } from '../net/address.ts'

/**
 * The start of addresses on a host or site as she typed it, without a slash at its end:
 * `forum.fr`, `https://forum.fr/blog/` and `localhost:8080` all do. Hosts of her own network speak
 * http unless told otherwise.
 */
export function baseOf(typed: string): string {
  const text = typed.trim().replace(/\/+$/, '')
  if (/^https?:\/\//i.test(text)) return text
  if (!URL.canParse(`https://${text}`)) return `https://${text}`
  return `${isPrivateHost(new URL(`https://${text}`).hostname) ? 'http' : 'https'}://${text}`
}

/** The host, with its port, of a host or address as she typed it; none when it isn't one. */
export function placeHosts(typed: string): string[] {
  const base = baseOf(typed)
  return URL.canParse(base) ? [new URL(base).host] : []
}
