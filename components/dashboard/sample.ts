import type { ReplyLanguage } from '@/lib/model.ts'
import { fill } from '@/lib/replies/index.ts'
import { PLACEHOLDERS } from '@/lib/replies/placeholders.ts'

/** What placeholders are filled with to be read: their own names, but for the ones people have. */
const named = (known: Record<string, string>): Record<string, string> => ({
  ...Object.fromEntries(PLACEHOLDERS.map((name) => [name, `‹${name}›`])),
  ...known,
})
const VALUES: Record<ReplyLanguage, Record<string, string>> = {
  fr: named({ name: 'Camille', handle: '@camille' }),
  en: named({ name: 'Sam', handle: '@sam' }),
}

/** How a template reads once it is filled. */
export function sampleOf(template: string, language: ReplyLanguage): string {
  return fill(template, VALUES[language], { address: 'vous' }).text
}
