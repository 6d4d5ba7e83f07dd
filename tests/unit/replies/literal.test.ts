import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { fill } from '@/lib/replies/fill.ts'
import { type Format, written } from '@/lib/replies/format.ts'

const write = (template: string, values: Record<string, string>, format: Format) =>
  written(fill(template, values).parts, format)

/** A text as GitHub's Markdown shows it, without the paragraph around it. */
const shown = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }).replace(
    /^<p>|<\/p>$/g,
    '',
  )
const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const entities = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)

/** Names and quotes made of what formats something somewhere. */
const bits = '* ** _ __ ` ``` ~ ~~ [ ] [b] [/b] [url=x] ( ) < > <b> & &lt; # - + = | ! \\ 1. 2) ^ :'
const words = fc
  .array(fc.constantFrom(...bits.split(' '), ' ', 'bob', 'é', '7'), { minLength: 1, maxLength: 9 })
  .map((some) => some.join('').trim())
  .filter((text) => text !== '')

describe('what is filled from a post formats nothing', () => {
  test.each<[Format, string]>([
    ['markdown', 'Hello \\*bob\\* \\[url\\], **you**'],
    ['bbcode', 'Hello *bob* [\u200Burl], [b]you[/b]'],
    ['html', 'Hello *bob* [url], you'],
    ['plain', 'Hello *bob* [url], you'],
  ])('in %s', (format, wanted) => {
    expect(write('Hello {name}, **you**', { name: '*bob* [url]' }, format)).toBe(wanted)
  })

  test('in Markdown, wherever it stands', () => {
    const { runs, place } = { runs: { numRuns: 1500 }, place: ['', 'Hello ', '> ', 'a\n', '- '] }
    fc.assert(
      fc.property(words, fc.constantFrom(...place), (name, before) => {
        const html = shown(write(`${before}{name} end`, { name }, 'markdown'))
        const bare = html.replace(/\n?<\/?(?:blockquote|ul|li|p)>\n?/g, '')
        expect(bare).toBe(`${entities(before.replace(/^[>-] /, ''))}${entities(name)} end`)
      }),
      runs,
    )
  })

  test('in BBCode: it opens and closes no tag', () => {
    fc.assert(
      fc.property(words, (quote) => {
        const text = write('[{name}] **{quote}**', { name: 'b', quote }, 'bbcode')
        expect(text.replaceAll('\u200B', '')).toBe(`[b] [b]${quote}[/b]`)
        expect(text.slice(4).match(/\[\/?[a-z*=]+/gi)).toEqual(['[b', '[/b'])
      }),
      { numRuns: 1000 },
    )
  })

  test('in HTML: a name in angle brackets or with an entity is seen as it is', () => {
    const text = write('Hello {name}', { name: '<b>Tom & &lt;Jerry' }, 'html')
    expect(text).toBe('Hello &lt;b>Tom & &amp;lt;Jerry')
  })

  test('in plain text it is as it was, to the last sign', () => {
    fc.assert(
      fc.property(words, words, (name, quote) => {
        expect(write('{name}:\n{quote}.', { name, quote }, 'plain')).toBe(`${name}:\n${quote}.`)
      }),
    )
  })
})

test('a mention keeps its underscores, an address leads where it led', () => {
  const link = 'https://a.example/_x_/a_b*c*?q=[1]&r=(2)'
  const safe = 'https://a.example/%5Fx%5F/a_b%2Ac%2A?q=%5B1%5D&r=%282%29'
  const template = '{handle}: {link}, [here]({link})'
  const values = { handle: '@jean_paul', link }
  expect(write(template, values, 'markdown')).toBe(`@jean_paul: ${safe}, [here](${safe})`)
  expect(write(template, values, 'bbcode')).toBe(`@jean_paul: ${safe}, [url=${safe}]here[/url]`)
  expect(write(template, values, 'plain')).toBe(`@jean_paul: ${link}, here (${link})`)
})

test('what the moderator wrote keeps its formatting', () => {
  const values = { signature: '*The team*', name: 'A' }
  expect(write('Hi {name}\n\n{signature}', values, 'bbcode')).toBe('Hi A\n\n[i]The team[/i]')
})
