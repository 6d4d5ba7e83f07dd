import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Many small feeds on one port, told apart by host name, that grow when told to. */
export interface Feeds {
  port: number
  /** Addresses of the feeds, to be led to `port` by the browser. */
  addresses: string[]
  /** Adds `many` posts to each feed. */
  grow(many: number): void
  /** Adds one post to each of `many` feeds, in turn. */
  spread(many: number): void
  /** The newest link of each feed's address, for those that hold any. */
  newest(): Map<string, string>
  /** Every link published so far. */
  links(): string[]
  close(): Promise<void>
}

/** Items a feed lists, newest first: a round that comes too late misses what fell out. */
const LISTED = 100

const linkOf = (host: string, number: number) => `http://${host}/post/${number}`

/** The feed of a host that has published `last` posts, the newest first, all about Acme. */
export function feedOf(host: string, last: number): string {
  const numbers = Array.from({ length: Math.min(last, LISTED) }, (_, index) => last - index)
  const items = numbers.map((number) => {
    const link = linkOf(host, number)
    const date = new Date(Date.now() - (last - number) * 1000).toUTCString()
    return `<item><title>Acme ${number}</title><link>${link}</link><guid>${link}</guid><pubDate>${date}</pubDate><description>Acme, ${host}, ${number}</description></item>`
  })
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${host}</title><link>http://${host}/</link>${items.join('')}</channel></rss>`
}

/** Starts `count` feeds on loopback. */
export async function serveFeeds(count: number): Promise<Feeds> {
  const hosts = Array.from({ length: count }, (_, index) => `feed-${index}.example`)
  const published = new Map(hosts.map((host) => [host, 0]))
  let turn = 0
  const server = createServer((request, response) => {
    const host = request.headers.host?.replace(/:\d+$/, '') ?? ''
    const last = published.get(host) ?? 0
    response.setHeader('Content-Type', 'application/rss+xml; charset=utf-8')
    response.end(feedOf(host, last))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    addresses: hosts.map((host) => `http://${host}/feed.xml`),
    grow(many) {
      for (const host of hosts) published.set(host, (published.get(host) ?? 0) + many)
    },
    spread(many) {
      for (let i = 0; i < many; i++) {
        const host = hosts[turn++ % hosts.length] as string
        published.set(host, (published.get(host) ?? 0) + 1)
      }
    },
    newest: () =>
      new Map(
        hosts.flatMap((host) => {
          const last = published.get(host) ?? 0
          return last > 0 ? [[`http://${host}/feed.xml`, linkOf(host, last)] as const] : []
        }),
      ),
    links: () =>
      hosts.flatMap((host) =>
        Array.from({ length: published.get(host) ?? 0 }, (_, index) => linkOf(host, index + 1)),
      ),
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
