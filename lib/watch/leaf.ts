import { type FilterNode, fault, type Term, type WordsNode } from './ast.ts'
import { foldWord } from './chars.ts'
import { segment, Words } from './segment.ts'

/** Letters before a `*`: fewer would match half the language. */
const PREFIX_LEAST = 3
const TERMS_MOST = 30

export interface LeafText {
  text: string
  /** Where `text` begins in the query. */
  at: number
  length: number
  exact: boolean
  within?: number
}

/**
 * The terms of words as typed, cut as posts are cut, so that `état-major`, `l'oréal` or an address
 * become words in a row. Where a word stands at one position in several forms, the fullest wins.
 */
function termsOf({ text: raw, at, exact }: LeafText): Term[] {
  // Scheme and `www.` are rarely written where an address is quoted in a text.
  const text = raw.replace(/^(?:https?:\/\/)?(?:www\.)?(?=\S+\.\S)/i, (start) =>
    ' '.repeat(start.length),
  )
  const star = /(^|[^\p{L}\p{N}\p{M}+])\*|\*(?=[\p{L}\p{N}])/u.exec(text)
  if (star) fault('starPlace', at + star.index, star[0].length)
  const words = new Words()
  segment(text, words)
  const terms: Term[] = []
  let after = -1
  for (let i = 0; i < words.count; i++) {
    const first = words.firsts[i] as number
    if (first < after) continue
    let best = i
    // Forms at one position follow each other: the fuller one later, a handle before its words.
    while (
      best + 1 < words.count &&
      words.firsts[best + 1] === first &&
      (words.ends[best + 1] as number) > (words.ends[best] as number)
    )
      best++
    const start = words.starts[best] as number
    const end = words.ends[best] as number
    after = (words.lasts[best] as number) + 1
    const prefix = text[end] === '*'
    const own = text.slice(start, end)
    const folded = foldWord(own)
    const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
      own,
    )
    if (prefix && !cjk && folded.replace(/^[#@]/, '').length < PREFIX_LEAST) {
      fault('prefixShort', at + start, end - start + 1, { least: PREFIX_LEAST })
    }
    terms.push({
      text: folded,
      prefix: prefix && !cjk,
      ...(exact ? { exact: own.normalize('NFC') } : {}),
    })
  }
  if (terms.length > TERMS_MOST) fault('phraseLong', at, raw.length, { most: TERMS_MOST })
  return terms
}

/** Words or a phrase of `field`; `tag` looks for the hashtag. */
export function wordsLeaf(field: WordsNode['field'] | 'tag', leaf: LeafText): WordsNode {
  const text = field === 'tag' && !leaf.text.startsWith('#') ? `#${leaf.text}` : leaf.text
  const shift = text.length - leaf.text.length
  const terms = termsOf({ ...leaf, text, at: leaf.at - shift })
  if (terms.length === 0) fault('noWord', leaf.at, leaf.text.length)
  return {
    kind: 'words',
    field: field === 'tag' ? 'text' : field,
    terms,
    raw: leaf.text.trim(),
    at: leaf.at,
    length: leaf.length,
    ...(leaf.within === undefined ? {} : { within: leaf.within }),
  }
}

/** A condition on the post's place or language. */
export function filterLeaf(field: FilterNode['field'], leaf: LeafText): FilterNode {
  let value = leaf.text.trim().toLowerCase()
  if (field === 'site')
    value = value.replace(/^https?:\/\//, '').replace(/^(www\.|\*?\.)|\/+$/g, '')
  if (field === 'lang') {
    if (!/^[a-z]{2}(-\w+)*$/.test(value)) fault('langCode', leaf.at, leaf.text.length)
    value = value.slice(0, 2)
  }
  if (value === '') fault('noWord', leaf.at, leaf.text.length)
  return { kind: 'filter', field, value, at: leaf.at, length: leaf.length }
}
