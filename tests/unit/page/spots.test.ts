// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { spotsOf } from '@/lib/page/spots.ts'

const every = () => true

/** The pieces of the page under the words of `text` that `words` names. */
function found(
  html: string,
  text: string,
  words: string[],
  isOwn: (node: Text) => boolean = every,
) {
  document.body.innerHTML = `<article>${html}</article>`
  const post = document.querySelector('article') as HTMLElement
  let from = 0
  const spans = words.map((word): [number, number] => {
    const start = text.indexOf(word, from)
    from = start + word.length
    return [start, from]
  })
  return spotsOf(post, text, spans, isOwn).map((range) => [
    String(range),
    range.startContainer.parentElement?.tagName,
  ])
}

test('words are found where they stand, over elements and line breaks', () => {
  expect(
    found(
      '<h4>Orange</h4><p>La box   <b>Oran</b>ge\n   est en panne, Orange !</p>',
      'La box Orange est en panne, Orange !',
      ['Orange est', 'Orange'],
    ),
  ).toEqual([
    ['Orange\n   est', 'B'],
    ['Orange', 'P'],
  ])
})

test('words of another post inside this one are not taken for its own', () => {
  const isOwn = (node: Text) => !node.parentElement?.closest('blockquote')
  expect(
    found('<blockquote>Orange</blockquote><p>Orange</p>', 'Orange', ['Orange'], isOwn),
  ).toEqual([['Orange', 'P']])
})

test('a word that the page does not show as it was read is passed over', () => {
  expect(found('<p>rien</p>', 'un emoji 🎉', ['🎉'])).toEqual([])
})
