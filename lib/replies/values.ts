import type { Flag, Post, ReplyLanguage, Settings } from '../model.ts'

const MAX_NAME = 60
const MAX_QUOTE = 160

/** One line of plain text: no control or direction characters, blanks joined. */
const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .trim()

/** `text` on one line, cut between two words at `most` characters, with an ellipsis. */
function clip(text: string, most: number): string {
  const line = oneLine(text)
  const letters = [...line]
  if (letters.length <= most) return line
  const cut = letters.slice(0, most).join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}

/** A day in full, as a letter writes it: `12 janvier 2026`, `12 January 2026`. */
export const dateInWords = (at: number, language: ReplyLanguage): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long' }).format(at)

/** A language's name as another one says it: `français`, `French`. */
const languageInWords = (named: ReplyLanguage, language: ReplyLanguage): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(named) ?? named

/**
 * What can be filled without asking: the person, quote and link of *this* post, the space and the
 * moderator of the settings, today's date. Unknown ones are left out, never empty.
 * `rule` is the title, in the reply's language, of the charter's rule concerned; `spaceLanguage` the
 * one that is spoken in the space.
 */
export function valuesFor(context: {
  post?: Post
  flags?: readonly Flag[]
  settings: Pick<Settings, 'moderatorName' | 'organisation' | 'space' | 'rulesLink' | 'signature'>
  rule?: string
  language: ReplyLanguage
  spaceLanguage: ReplyLanguage
  now: number
}): Record<string, string> {
  const { post, flags = [], settings, rule, language, spaceLanguage, now } = context
  const excerpt = flags.find((flag) => flag.excerpt)?.excerpt
  const handle = post?.author?.handle?.replace(/^@/, '')
  const found: Record<string, string> = {
    name: clip(post?.author?.name || handle || '', MAX_NAME),
    handle: handle ? `@${clip(handle, MAX_NAME)}` : '',
    quote: clip(excerpt || post?.text || '', MAX_QUOTE),
    link: post?.link ?? '',
    rule: rule ?? '',
    'rule.url': settings.rulesLink,
    space: settings.space,
    organisation: settings.organisation,
    moderator: settings.moderatorName,
    signature: settings.signature,
    date: dateInWords(now, language),
    language: languageInWords(spaceLanguage, language),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value.trim() !== ''))
}
