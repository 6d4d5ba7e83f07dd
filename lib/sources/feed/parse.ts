import { readJson } from './json.ts'
import type { Feed } from './model.ts'
import { readXml } from './xml.ts'

/**
 * Reads a feed of any kind: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, RDF, CDF, JSON Feed, however
 * broken. `text` is decoded already (`lib/net/decode`); `url` is where it came from, against which
 * addresses are resolved. Undefined when it is no feed; `broken` when it is JSON that ends early.
 */
export function parseFeed(text: string, url: string): Feed | 'broken' | undefined {
  const body = text.replace(/^\uFEFF/, '')
  if (!/^\s*[{[]/.test(body)) return readXml(body, url)
  let data: unknown
  try {
    data = JSON.parse(body)
  } catch {
    return 'broken'
  }
  return readJson(data, url)
}
