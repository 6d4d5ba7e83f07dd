import { coarseIn } from '../../netiquette/coarse.ts'
import { hitsIn, shownBy, type WordList, wordList } from '../../netiquette/list.ts'
import { wordsIn } from '../../netiquette/words.ts'
import { fold } from '../../text/fold.ts'
import { languageOf } from '../../text/language.ts'
import { EN } from './lists-en.ts'
import { FR } from './lists-fr.ts'

/**
 * What a note should not hold. `health`, `opinion`, `religion`, `origin` and `sexuality` are data of
 * GDPR art. 9, `offence` of art. 10; the rest says more of the writer than of the person.
 */
export type LintKind = keyof typeof FR | 'insult'

/** Words of a note that ask to be looked at again, and why. */
export interface LintFinding {
  kind: LintKind
  words: string
}

/** Words that a quotation keeps as a fact: what somebody wrote is what they wrote. */
const QUOTED = /«[^»]*»|“[^”]*”|"[^"]*"/g
/** Kinds that a quotation doesn't excuse: the data are on file all the same. */
const ALWAYS: readonly LintKind[] = ['health', 'opinion', 'religion', 'origin', 'sexuality']
const MOST = 5

const lists = new Map<object, [LintKind, WordList][]>()

function listsOf(table: typeof FR | typeof EN): [LintKind, WordList][] {
  const known = lists.get(table)
  if (known !== undefined) return known
  const made = Object.entries(table).map(([kind, words]): [LintKind, WordList] => [
    kind as LintKind,
    wordList(words),
  ])
  lists.set(table, made)
  return made
}

/**
 * What in a note about somebody asks to be looked at again, five findings at most. It warns and
 * explains; it never keeps a note from being saved. A note whose language isn't sure is read in both.
 */
export function lintNote(text: string): LintFinding[] {
  const language = languageOf(text)
  const tables = language === 'fr' ? [FR] : language === 'en' ? [EN] : [FR, EN]
  const bare = text.replace(QUOTED, ' … ')
  const [all, own] = [wordsIn(text), wordsIn(bare)]
  const found: LintFinding[] = []
  const add = (kind: LintKind, words: string) => {
    if (!found.some((one) => one.words === words)) found.push({ kind, words })
  }
  for (const spoken of language === 'fr' || language === 'en' ? [language] : ['fr', 'en']) {
    const { strong, aimed } = coarseIn(bare, spoken)
    for (const { shown } of [...strong, ...aimed]) add('insult', shown)
  }
  for (const [kind, list] of tables.flatMap(listsOf)) {
    const words = ALWAYS.includes(kind) ? all : own
    for (const hit of hitsIn(words, list)) add(kind, shownBy(hit, words))
  }
  return found.slice(0, MOST).map(({ kind, words }) => ({ kind, words: asTyped(words, text) }))
}

/** Folded words as they stand in the text, accents and all; as they are where they can't be told. */
function asTyped(words: string, text: string): string {
  const wanted = words.replace(/[^a-z0-9]/g, '')
  const typed = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
  for (const [first, { index }] of typed.entries()) {
    let joined = ''
    for (const word of typed.slice(first)) {
      joined += fold(word[0])
      if (joined === wanted) return text.slice(index, word.index + word[0].length)
      if (!wanted.startsWith(joined)) break
    }
  }
  return words
}
