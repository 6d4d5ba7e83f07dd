import { Parser } from 'htmlparser2'
import type { Source } from '../model.ts'
import { escapeMarkup } from '../text/markup.ts'
import { sourceKind } from './index.ts'
import { address } from './json.ts'
import { titleOfHtml } from './text.ts'

/** A feed of a list of subscriptions. */
export interface Subscription {
  address: string
  name: string
  /** Names of the outlines around it, the outermost first. */
  groups: string[]
}

/** Why a file is no list of feeds; a sentence of the `sources` table. */
export type OpmlFault = 'opmlEmpty' | 'opmlNot' | 'opmlNoFeed' | 'opmlPage'

export interface OpmlList {
  title?: string
  feeds: Subscription[]
  /** Outlines that name an address which isn't one of the web. */
  refused: number
}

/** Feeds taken of one file, and depth followed: above any person's list. */
const MOST = 1_000
const DEEPEST = 50

/**
 * Reads OPML 1.0 and 2.0, as readers write it and as it should be: outlines nested to any depth,
 * attributes in any case, a file that breaks off. Each address once.
 */
export function readOpml(text: string): OpmlList | { fault: OpmlFault } {
  const body = text.replace(/^\uFEFF/, '').trim()
  if (body === '') return { fault: 'opmlEmpty' }
  const list: OpmlList = { feeds: [], refused: 0 }
  const seen = new Set<string>()
  const groups: string[] = []
  let root: string | undefined
  let inTitle = false
  let title = ''
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        root ??= name
        if (name === 'title') inTitle = groups.length === 0
        if (name !== 'outline') return
        const label = titleOfHtml(attributes.title || attributes.text || '').slice(0, 120)
        const stated = attributes.xmlurl ?? (attributes.type === 'rss' ? attributes.url : undefined)
        if (groups.length < DEEPEST) groups.push(label)
        if (stated === undefined) return
        const url = address(stated)
        if (url === undefined) list.refused++
        else if (!seen.has(url) && list.feeds.length < MOST) {
          seen.add(url)
          list.feeds.push({
            address: url,
            name: label || new URL(url).host,
            groups: groups.slice(0, -1).filter(Boolean),
          })
        }
      },
      ontext(data) {
        if (inTitle && title.length < 500) title += data
      },
      onclosetag(name) {
        if (name === 'title') inTitle = false
        if (name === 'outline') groups.pop()
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true },
  )
  parser.write(body)
  parser.end()
  if (root === 'html') return { fault: 'opmlPage' }
  if (root !== 'opml' && list.feeds.length === 0) return { fault: 'opmlNot' }
  if (list.feeds.length === 0) return { fault: 'opmlNoFeed' }
  const named = titleOfHtml(title).slice(0, 120)
  return named ? { ...list, title: named } : list
}

/** Kinds whose one request is a feed that any reader can read. */
const FEEDS = new Set(
  'feed google-alerts google-news bing-news youtube reddit phpbb nodebb medium'.split(' '),
)

const escaped = (text: string): string =>
  escapeMarkup([...text.toWellFormed()].filter((char) => char >= ' ').join(''))

/** OPML 2.0 of the sources that are feeds, for other readers. `at` in milliseconds. */
export function writeOpml(sources: readonly Source[], at: number): string {
  const outlines = sources.flatMap(({ kind, fields, name }) => {
    const [request] = FEEDS.has(kind) ? (sourceKind(kind)?.requests(fields, {}, at) ?? []) : []
    if (!request) return []
    const label = escaped(name)
    return `    <outline type="rss" text="${label}" title="${label}" xmlUrl="${escaped(request.url)}"/>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>Vigie</title><dateCreated>${new Date(at).toUTCString()}</dateCreated></head>`,
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n')
}
