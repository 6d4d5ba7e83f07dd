import type { ReplyLanguage } from '../model.ts'

const GREETING: Record<ReplyLanguage, RegExp> = {
  fr: /^(?:bonjour|bonsoir|salut|\{name[^}]*\})(?: \{name[^}]*\})?[\s\u202f]*[,!.][\s\u202f]*/iu,
  en: /^(?:hello|hi|dear|\{name[^}]*\})(?: \{name[^}]*\})?\s*[,!.]\s*/iu,
}
const LINK: Record<ReplyLanguage, string> = { fr: 'Par ailleurs, ', en: 'Also, ' }
const SIGN_OFF = /\n+\{moderator[^}]*\}\s*$/

/**
 * One template out of two, for a post that breaks two rules: the second loses its greeting and
 * follows in a paragraph of its own; one signature is left, at the end.
 */
export function merge(first: string, second: string, language: ReplyLanguage): string {
  const sign = SIGN_OFF.exec(second)?.[0] ?? SIGN_OFF.exec(first)?.[0] ?? ''
  const opening = first.replace(SIGN_OFF, '').trimEnd()
  const body = second.replace(SIGN_OFF, '').replace(GREETING[language], '').trimStart()
  const linked = LINK[language] + lowerFirst(body)
  return `${opening}\n\n${linked}${sign}`
}

/** A sentence that goes on after a comma: its first letter falls, except in "I". */
function lowerFirst(text: string): string {
  if (/^I\b/.test(text)) return text
  return text
    .replace(
      /^(\[?)(\p{Lu})(?=\p{Ll}|['’ ])/u,
      (_, open: string, letter: string) => open + letter.toLowerCase(),
    )
    .replace(
      /^(\[[^|\]]*\|)(\p{Lu})/u,
      (_, before: string, letter: string) => before + letter.toLowerCase(),
    )
}

/** `text` between the space's header and footer, signed; empty parts leave no blank lines. */
export function dress(
  text: string,
  around: { header?: string; footer?: string; signature?: string },
): string {
  return [around.header, text, around.footer, around.signature]
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
    .join('\n\n')
}
