import type { Field, Reply, Tone } from '../../model.ts'
import { typeset } from '../typography.ts'

interface Draft extends Omit<Reply, 'group' | 'flags' | 'title' | 'variants' | 'ruleId'> {
  rule: string
  flags?: string[]
  /** French title, then the English one. */
  title: [fr: string, en: string]
  fr: [string, string, string]
  en: [string, string, string]
  tone: Tone
  fields?: Field[]
}

/**
 * The replies of one group. They are written with plain spaces and apostrophes, so that they can be
 * read and reviewed; their typography is set here.
 */
export function group(name: string, drafts: Draft[]): Reply[] {
  return drafts.map(({ rule, flags = [], title, fr, en, ...rest }) => ({
    ...rest,
    ruleId: rule,
    group: name,
    flags,
    title: { fr: typeset(title[0], 'fr'), en: typeset(title[1], 'en') },
    variants: {
      fr: fr.map((text) => typeset(text, 'fr')),
      en: en.map((text) => typeset(text, 'en')),
    },
  }))
}
