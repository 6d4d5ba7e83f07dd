import { safe } from './html.ts'
import type { News } from './news.ts'

function item(origin: string, news: News): string {
  const link = `${origin}/news/${news.id}`
  return `<item><title>${safe(news.title)}</title><link>${link}</link><guid isPermaLink="false">rivemont-${news.id}</guid><pubDate>${new Date(news.at).toUTCString()}</pubDate><dc:creator>${safe(news.by)}</dc:creator><description>${safe(`<p>${safe(news.text)}</p>`)}</description></item>`
}

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Autour du vélo</title><link>/</link><description>La presse locale et les blogs</description><language>fr</language>\n'
const TAIL = '\n</channel></rss>\n'

/** An RSS 2.0 feed, newest first. */
export function rss(origin: string, news: readonly News[]): string {
  return (
    HEAD +
    [...news]
      .reverse()
      .map((one) => item(origin, one))
      .join('\n') +
    TAIL
  )
}

/** The same feed as a server that fell over midway sends it: cut inside its last item. */
export function brokenRss(origin: string, news: readonly News[]): string {
  const whole = rss(origin, news)
  return whole.slice(0, whole.lastIndexOf('</item>') - 60)
}

/** A feed of about `bytes`, in pieces: what a server out of its mind would send. */
export function* hugeRss(origin: string, bytes: number): Generator<string> {
  yield HEAD
  const text = 'Encore un article sans fin, qui ne dit rien de plus que le précédent. '.repeat(14)
  for (let sent = 0, id = 1_000_000; sent < bytes; id += 1) {
    const piece = item(origin, {
      id,
      by: 'Remplissage',
      at: Date.now() - id,
      title: `Numéro ${id}`,
      text,
      language: 'fr',
    })
    sent += Buffer.byteLength(piece)
    yield piece
  }
  yield TAIL
}
