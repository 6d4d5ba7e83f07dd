import type { FlagView, MarkView } from '../bus/views.ts'
import { page as en } from '../locales/en/page.ts'
import { page as fr } from '../locales/fr/page.ts'
import { typesetter } from '../locales/typeset.ts'
import type { Language, Values } from '../locales/words.ts'
import type { MarkWords } from './mark.ts'
import { reasonsOf } from './reasons.ts'

/** What marks and lines say, in one language. */
export interface MarkTexts {
  mark(name: string | undefined, view?: MarkView, flags?: readonly FlagView[]): MarkWords
}

/** A hostile name must not fill a screen reader's hour. */
const LONGEST_NAME = 80

/** The sentences of marks and lines in `language`. */
export function markTexts(language: Language): MarkTexts {
  const table = language === 'fr' ? fr : en
  const typeset = typesetter(language)
  // No plural and no number: what counts by languages needs 10 ms of every page to be made.
  const say = (key: keyof typeof fr, values: Values = {}) => typeset(table[key], values)
  return {
    mark(name, view, flags = []) {
      if (name === undefined) return { label: say('unsure'), title: '' }
      const shown = name.slice(0, LONGEST_NAME)
      const labels = view?.filed
        ? view.labels.map(({ word }) => word).join(', ') || say('filed')
        : ''
      const label = labels
        ? say('openFiled', { name: shown, labels })
        : say('open', { name: shown })
      if (flags.length === 0) return { label, title: labels }
      const why = say('flagged', { reasons: reasonsOf(flags) })
      return { label: `${label}. ${why}`, title: labels ? `${labels}\n${why}` : why }
    },
  }
}
