import { expect, test } from 'vitest'
import { parseFeed } from '@/lib/sources/feed/parse.ts'
import { CASES } from './cases/index.ts'

test.each(CASES)('$name', ({ feed, head, item }) => {
  const read = parseFeed(feed, 'https://feed.exemple.fr/flux.xml')
  if (read === undefined || read === 'broken') throw new Error('not read as a feed')
  for (const [field, value] of Object.entries(head ?? {})) {
    expect(read[field as keyof typeof read], `feed.${field}`).toEqual(value)
  }
  for (const [field, value] of Object.entries(item ?? {})) {
    expect(read.items[0]?.[field as 'title'], field).toEqual(value)
  }
})
