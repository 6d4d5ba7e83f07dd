import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Post } from '@/lib/model.ts'
import { decode } from '@/lib/net/decode.ts'
import { SOURCES, sourceKind } from '@/lib/sources/index.ts'
import type { Reading, SourceAnswer } from '@/lib/sources/source.ts'
import { KEYED_CASES } from './keyed-cases.ts'
import { CASES, type Case } from './source-cases.ts'

const ROOT = resolve(import.meta.dirname, '../../../shared/fixtures/sources')
const there = existsSync(ROOT)

function read({ kind, file, url, fields = {}, body }: Omit<Case, 'least' | 'filled'>): Reading {
  const bytes = readFileSync(resolve(ROOT, file))
  const text = decode(bytes)
  const answer: SourceAnswer = { status: 200, url, headers: {}, body: body ? body(text) : text }
  const definition = sourceKind(kind)
  if (!definition) throw new Error(`no source ${kind}`)
  return definition.read(answer, fields, {})
}

const FIELDS = ['title', 'text', 'link', 'at', 'author', 'language'] as const
const table = new Map<string, { posts: number; filled: Record<string, number> }>()

function note(kind: string, posts: readonly Post[]): void {
  const row = table.get(kind) ?? { posts: 0, filled: {} }
  table.set(kind, row)
  row.posts += posts.length
  for (const post of posts) {
    for (const field of FIELDS) {
      if (post[field] !== undefined && post[field] !== '') {
        row.filled[field] = (row.filled[field] ?? 0) + 1
      }
    }
  }
}

describe.skipIf(!there)('recorded answers (skipped without ../shared/fixtures)', () => {
  test.each([...CASES, ...KEYED_CASES])('$kind reads $file', (one) => {
    const { posts } = read(one)
    note(one.kind, posts)
    expect(posts.length).toBeGreaterThanOrEqual(one.least)
    for (const post of posts) {
      for (const field of one.filled) expect(post, `${field} of ${post.id}`).toHaveProperty(field)
      expect(post.id).not.toBe('')
      expect(post.text).not.toMatch(/<\/?(p|div|a|b|br)\b/)
      expect(post.link ?? 'https://').toMatch(/^https?:\/\//)
      if (post.at !== undefined) expect(post.at).toBeGreaterThan(Date.UTC(2000, 0))
    }
  })

  const feeds = there
    ? readdirSync(resolve(ROOT, 'generic-feeds')).filter((file) => !file.includes('.serde.'))
    : []
  test.each(feeds)('feed reads generic-feeds/%s', (file) => {
    const { posts } = read({
      kind: 'feed',
      file: `generic-feeds/${file}`,
      url: 'https://feed.example.org/feed',
    })
    if (file === 'xml_iso8859.xml') return
    note('feed', posts)
    expect(posts.length).toBeGreaterThan(0)
    for (const post of posts) expect(post.title || post.text).toBeTruthy()
  })

  afterAll(() => {
    const lines = [...table].map(([kind, { posts, filled }]) =>
      [kind.padEnd(14), String(posts).padStart(5)]
        .concat(
          FIELDS.map((field) =>
            `${Math.round((100 * (filled[field] ?? 0)) / posts)} %`.padStart(9),
          ),
        )
        .join(' '),
    )
    const head = ['source'.padEnd(14), 'posts'].concat(FIELDS.map((f) => f.padStart(9))).join(' ')
    console.log([head, ...lines].join('\n'))
  })
})

test('every kind of source says what it needs', () => {
  for (const kind of SOURCES) {
    expect(kind.fields.length, kind.id).toBeGreaterThan(0)
    expect(kind.pace, kind.id).toBeGreaterThanOrEqual(60_000)
    const fields = Object.fromEntries(kind.fields.map((field) => [field.name, field.example]))
    expect(kind.hosts(fields), kind.id).not.toEqual([])
    for (const { url } of kind.requests(fields, {}, 0)) {
      expect(kind.hosts(fields), kind.id).toContain(new URL(url).host)
    }
  }
})
