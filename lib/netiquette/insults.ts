import type { Flag } from '../model.ts'
import { fold } from '../text/fold.ts'
import { isAimed } from './aimed.ts'
import { type Detector, excerptOf } from './context.ts'
import { hitsIn, shownBy, type WordList, wordList } from './list.ts'
import { MILD as MILD_EN, STRONG as STRONG_EN } from './lists/en.ts'
import { MILD as MILD_FR, STRONG as STRONG_FR } from './lists/fr.ts'
import { OTHER } from './lists/other.ts'
import { wordsIn } from './words.ts'

interface Lists {
  strong: WordList
  mild: WordList
}

const made = new Map<string, Lists>()

/** The lists for a language, made at first use. French and English ones serve unknown texts too. */
function listsFor(language: string): Lists {
  const known = made.get(language)
  if (known) return known
  const strong = [STRONG_FR, STRONG_EN, OTHER[language] ?? ''].join(' ')
  // A text too short for its language to be told may be in either.
  const mild =
    language === 'fr'
      ? MILD_FR
      : language === 'en'
        ? MILD_EN
        : language === 'und'
          ? MILD_FR + MILD_EN
          : ''
  const lists = { strong: wordList(strong), mild: wordList(mild) }
  made.set(language, lists)
  return lists
}

/** Insults: by the lists, those of the space included. */
export const insults: Detector = ({ text, language, context }) => {
  const words = wordsIn(text)
  const allowed = new Set((context.allow ?? []).map(fold))
  const lists = listsFor(language)
  const own = wordList((context.block ?? []).map((entry) => fold(entry).replace(/\s/g, '-')))
  const find = (list: WordList) =>
    hitsIn(words, list)
      .map((hit) => ({ ...hit, shown: shownBy(hit, words) }))
      .filter((hit) => !allowed.has(hit.shown) && !allowed.has(hit.entry))
  const flag = (shown: string, key: string): Flag[] => [
    {
      id: 'insult',
      ruleId: 'respect',
      tier: 'flagged',
      excerpt: excerptOf(shown),
      why: { key },
    },
  ]
  const blocked = find(own)[0]
  if (blocked) return flag(blocked.shown, 'insultBlocked')
  const strong = find(lists.strong)[0]
  if (strong) return flag(strong.shown, 'insultListed')
  const aimed = find(lists.mild).find((hit) => isAimed(words, hit.at))
  if (aimed) return flag(aimed.shown, 'insultAimed')
  return []
}
