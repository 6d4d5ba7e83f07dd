import { expect, test } from 'vitest'
import { readOpml, writeOpml } from '@/lib/sources/opml.ts'
import { newSource } from './support/watching.ts'

const list = (text: string) => {
  const read = readOpml(text)
  if ('fault' in read) throw new Error(read.fault)
  return read
}

test('nested outlines give their feeds, each once, with the groups around them', () => {
  const read =
    list(`<?xml version="1.0"?><opml version="2.0"><head><title>Mes &amp; flux</title></head><body>
    <outline text="Presse"><outline text="Locale">
      <outline type="rss" text="Ouest &amp; Est" xmlUrl="https://a.fr/feed" htmlUrl="https://a.fr/"/>
    </outline><outline TITLE="Deux" XMLURL="https://b.fr/rss?a=1&amp;b=2"/></outline>
    <outline text="Sans nom" xmlUrl="https://a.fr/feed"/><outline xmlUrl=" https://c.fr/atom.xml "/>
    <outline text="Un dossier vide"/></body></opml>`)
  expect(read.title).toBe('Mes & flux')
  expect(read.feeds).toEqual([
    { address: 'https://a.fr/feed', name: 'Ouest & Est', groups: ['Presse', 'Locale'] },
    { address: 'https://b.fr/rss?a=1&b=2', name: 'Deux', groups: ['Presse'] },
    { address: 'https://c.fr/atom.xml', name: 'c.fr', groups: [] },
  ])
})

test('addresses that are no feed’s are counted and left out', () => {
  const read = list(
    '<opml><body><outline xmlUrl="javascript:alert(1)"/><outline xmlUrl="file:///etc/passwd"/><outline xmlUrl=""/><outline text="ok" xmlUrl="https://a.fr/"/></body></opml>',
  )
  expect(read.feeds.map(({ name }) => name)).toEqual(['ok'])
  expect(read.refused).toBe(3)
})

test('a file cut off gives what it holds', () => {
  const read = list('<opml><body><outline text="a" xmlUrl="https://a.fr/"/><outline text="b" xml')
  expect(read.feeds).toHaveLength(1)
})

test('a bomb of outlines and entities is bounded', () => {
  const many = '<outline text="x">'.repeat(20_000)
  const read = list(
    `<!DOCTYPE o [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><opml><body>${many}<outline text="&b;" xmlUrl="https://a.fr/"/>`,
  )
  expect(read.feeds[0]?.name).toBe('&b;')
  expect(read.feeds[0]?.groups.length).toBeLessThanOrEqual(50)
})

test.each([
  ['', 'opmlEmpty'],
  ['  \n', 'opmlEmpty'],
  ['pas du xml', 'opmlNot'],
  ['{"a":1}', 'opmlNot'],
  ['<rss><channel><title>x</title></channel></rss>', 'opmlNot'],
  ['<!doctype html><html><body>Log in</body></html>', 'opmlPage'],
  ['<opml version="2.0"><body><outline text="vide"/></body></opml>', 'opmlNoFeed'],
])('%s is refused with its reason', (text, fault) => {
  expect(readOpml(text)).toEqual({ fault })
})

test('what is written is read again', () => {
  const sources = [
    {
      ...newSource('feed', 'a'),
      name: 'A & <b> "c"',
      fields: { address: 'https://a.fr/?x=1&y="2"' },
    },
    { ...newSource('youtube', 'b'), name: 'Chaîne' },
    { ...newSource('mastodon', 'c'), name: 'Pas un flux' },
  ]
  const text = writeOpml(sources, 0)
  expect(list(text).feeds).toEqual([
    { address: 'https://a.fr/?x=1&y=%222%22', name: 'A & "c"', groups: [] },
    { address: expect.stringContaining('videos.xml'), name: 'Chaîne', groups: [] },
  ])
})
