import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rollup } from 'vite'
import { decode } from '@/lib/net/decode.ts'
import { ROOT } from '../../scripts/lib/root.ts'
import { type Made, madeFeeds } from './feeds/made.ts'
import { entriesOf, FIELDS, type Flat } from './feeds/oracle.ts'
import { feedsmith, type Reader, vigie } from './feeds/readers.ts'
import { median, table, writeFigures } from './figures.ts'

const RECORDED = join(ROOT, '../shared/fixtures/sources')
const FOLDERS = [
  'generic-feeds',
  'reddit-rss',
  'youtube-rss',
  'google-alerts',
  'medium',
  'bing-news',
]
const ROUNDS = 9
const percent = (part: number, of: number) =>
  of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`

interface Recorded {
  file: string
  text: string
  due: Flat[]
}

function recorded(): Recorded[] {
  if (!existsSync(RECORDED)) return []
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(RECORDED, folder))
      .filter((file) => /\.(xml|atom|rss)$/.test(file))
      .map((file) => {
        const text = decode(readFileSync(join(RECORDED, folder, file)))
        return { file: `${folder}/${file}`, text, due: entriesOf(text) }
      })
      .filter(({ due }) => due.length > 0),
  )
}

const read = (reader: Reader, text: string): Flat[] => {
  try {
    return reader(text)
  } catch {
    return []
  }
}

/** An absolute address as `URL` writes it, with its encoding. */
const plain = (link: string | undefined) => (link && URL.canParse(link) ? new URL(link).href : link)

/** Whether `b` says what `a` is sure of. */
const same = (field: (typeof FIELDS)[number], a: Flat, b: Flat | undefined): boolean => {
  if (b === undefined) return false
  if (a[field] === undefined) return true
  if (field !== 'link') return a[field] === b[field]
  return [a.link, a.orLink].some((link) => link && plain(link) === plain(b.link))
}

/** Share of fields right over recorded feeds, against the regular expressions' opinion. */
function recordedTable(feeds: Recorded[], readers: [string, Reader][]): string {
  const rows = readers.map(([name, reader]) => {
    let entries = 0
    let whole = 0
    const right = new Map(FIELDS.map((field) => [field, 0]))
    for (const { text, due, file } of feeds) {
      const found = read(reader, text)
      entries += due.length
      for (const [i, entry] of due.entries()) {
        const good = FIELDS.filter((field) => same(field, entry, found[i]))
        for (const field of good) right.set(field, (right.get(field) ?? 0) + 1)
        if (good.length === FIELDS.length) whole++
        else if (process.env.WHY === name) console.log(file, i, entry, found[i])
      }
    }
    const shares = FIELDS.map((field) => percent(right.get(field) ?? 0, entries))
    return [name, String(feeds.length), String(entries), ...shares, percent(whole, entries)]
  })
  return table(
    ['reader', 'feeds', 'entries', 'title', 'link', 'date', 'id', 'author', 'all five'],
    rows,
  )
}

/** Entries of made feeds with all five fields right, and entries that were never published. */
function madeTable(readers: [string, Reader][]): string {
  const rows = Object.entries(madeFeeds()).map(([name, feeds]) => {
    const due = feeds.reduce((sum, feed) => sum + feed.due.length, 0)
    return [
      name,
      String(feeds.length),
      String(due),
      ...readers.map(([, reader]) => {
        const { right, wrong } = judged(feeds, reader)
        return `${percent(right, due)}${wrong > 0 ? `, ${wrong} wrong` : ''}`
      }),
    ]
  })
  return table(['class', 'feeds', 'entries', ...readers.map(([name]) => name)], rows)
}

function judged(feeds: Made[], reader: Reader): { right: number; wrong: number } {
  let right = 0
  let wrong = 0
  for (const { bytes, type, due } of feeds) {
    // feedsmith takes text and leaves the decoding to `response.text()`, which knows UTF-8 only.
    const text = reader === feedsmith ? new TextDecoder().decode(bytes) : decode(bytes, type)
    const found = read(reader, text)
    const byId = new Map(due.map((entry) => [entry.id, entry]))
    for (const entry of found) {
      const meant = byId.get(entry.id ?? '')
      if (meant && FIELDS.every((field) => same(field, meant, entry))) {
        right++
        byId.delete(meant.id)
      } else wrong++
    }
  }
  return { right, wrong }
}

/**
 * Milliseconds of the processor for a megabyte of text, the readers in turn; medians. Time of the
 * clock would measure what else the machine does.
 */
function speed(texts: string[], readers: [string, Reader][]): string[] {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const times = new Map(readers.map(([name]) => [name, [] as number[]]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, reader] of readers) {
      const start = process.cpuUsage()
      for (const text of texts) read(reader, text)
      const { user, system } = process.cpuUsage(start)
      times.get(name)?.push((user + system) / 1000 / megabytes)
    }
  }
  return readers.map(([name]) => `${name} ${median(times.get(name) ?? []).toFixed(0)} ms`)
}

/** Bytes of the reader alone, as a browser would get it. */
async function size(): Promise<number> {
  const built = (await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: 'lib/sources/feed/parse.ts', formats: ['iife'], name: 'feed' },
    },
  })) as Rollup.RollupOutput[]
  return gzipSync(built[0]?.output[0].code ?? '', { level: 9 }).length
}

/** `npm run bench -- feeds`: how right, fast and small the feed reader is, beside feedsmith. */
export async function run(): Promise<void> {
  const readers: [string, Reader][] = [
    ['vigie', vigie],
    ['feedsmith', feedsmith],
  ]
  const feeds = recorded()
  const texts = feeds.length > 0 ? feeds.map(({ text }) => text) : []
  const made = Object.values(madeFeeds()).flatMap((all) => all.map(({ bytes }) => decode(bytes)))
  const text = [
    '## The feed reader',
    feeds.length > 0
      ? `Recorded feeds, against what regular expressions alone read in them:\n\n${recordedTable(feeds, readers)}`
      : 'Recorded feeds: not there, skipped.',
    `Made feeds, where what is right is known: share of entries with title, link, date, id and author all right.\n\n${madeTable(readers)}`,
    `For a megabyte, in time of the processor: ${speed(texts.length > 0 ? texts : made, readers).join(', ')}. The reader alone: ${await size()} bytes gzip.`,
    'Printed by `npm run bench -- feeds`.',
  ].join('\n\n')
  console.log(text)
  writeFigures('feeds', text)
}
