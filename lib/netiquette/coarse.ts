import { fold } from '../text/fold.ts'
import { isAimed, isDenied, isReported, quotedIn } from './aimed.ts'
import { type Hit, hitsIn, shownBy, type WordList, wordList } from './list.ts'
import { MILD as MILD_EN, STRONG as STRONG_EN } from './lists/en.ts'
import { MILD as MILD_FR, STRONG as STRONG_FR } from './lists/fr.ts'
import { OTHER } from './lists/other.ts'
import { wordsIn } from './words.ts'

interface Lists {
  strong: WordList
  mild: WordList
}

const made = new Map<string, Lists>()

/** Up to as many words have no language that could be told: `tg` is French, and taken for Italian. */
const FEW = 2

/** Insults of one language that are everyday words of another ("en retard", "la douche"). */
const HOMOGRAPHS = new Set(
  `retard retards retarded douche douches imbecile* cretin cretine cretins cretines negro* negresse charogne* catin
  lopette* bouffon bouffonne bouffons batard batards`.split(/\s+/),
)
/** Fewest letters for a word to be recognised in a text of another language. */
const LONG = 7

/** Entries of a list, of `least` letters or more, that are the same insult whatever the language around. */
const anywhere = (list: string, least: number) =>
  list
    .trim()
    .split(/\s+/)
    .filter((entry) => entry.includes('-') || entry.replace('*', '').length >= least)
    .filter((entry) => !HOMOGRAPHS.has(entry))
    .join(' ')

/**
 * The lists for a language, made at first use; sure insults in French and English serve all, the
 * short ones too where there are `few` words.
 */
function listsFor(language: string, few: boolean): Lists {
  const key = few ? `${language}, few` : language
  const known = made.get(key)
  if (known) return known
  const least = few ? 0 : LONG
  const strong = [
    language === 'fr' ? STRONG_FR : anywhere(STRONG_FR, least),
    language === 'en' ? STRONG_EN : anywhere(STRONG_EN, least),
    OTHER[language] ?? '',
  ].join(' ')
  // A text too short for its language to be told may be in either.
  const mild = { fr: MILD_FR, en: MILD_EN, und: `${MILD_FR} ${MILD_EN}` }[language] ?? ''
  const lists = { strong: wordList(strong), mild: wordList(mild) }
  made.set(key, lists)
  return lists
}

interface Shown extends Hit {
  /** As it stands in the text, folded. */
  shown: string
  /** It seems quoted, reported, spoken of or denied. */
  reported: boolean
}

/** What the lists find in a text. */
export interface Coarse {
  /** From the space's own list. */
  blocked: Shown[]
  strong: Shown[]
  /** Coarse words, those said of somebody first told apart. */
  aimed: Shown[]
  mild: Shown[]
}

/** Insults and coarse words of `text`, without those in `allow`, with those in `block`. */
export function coarseIn(
  text: string,
  language: string,
  { allow = [], block = [] }: { allow?: readonly string[]; block?: readonly string[] } = {},
): Coarse {
  const words = wordsIn(text)
  const allowed = new Set(allow.map(fold))
  const quotes = quotedIn(fold(text))
  const find = (list: WordList) =>
    hitsIn(words, list)
      .map((hit) => {
        const shown = shownBy(hit, words)
        const quoted = quotes.some((quote) => quote.includes(shown))
        const spoken = quoted || isReported(words, hit.at) || isDenied(words, hit.at)
        return { ...hit, shown, reported: spoken }
      })
      .filter((hit) => !allowed.has(hit.shown) && !allowed.has(hit.entry))
  const known = language === 'fr' || language === 'en'
  const lists = listsFor(language, !known && words.length <= FEW)
  const own = wordList(block.map((entry) => fold(entry).replace(/\s/g, '-')))
  const mild = find(lists.mild)
  return {
    blocked: find(own),
    strong: find(lists.strong),
    aimed: mild.filter((hit) => isAimed(words, hit.at)),
    mild: mild.filter((hit) => !isAimed(words, hit.at)),
  }
}
