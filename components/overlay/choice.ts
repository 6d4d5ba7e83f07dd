import type { PaletteView, ReplyView } from '@/lib/bus/views.ts'
import type { ReplyLanguage, Settings } from '@/lib/model.ts'
import { dress, merge } from '@/lib/replies/compose.ts'
import { type Filled, fill } from '@/lib/replies/fill.ts'
import { checkTemplate, type Problem } from '@/lib/replies/template.ts'

/** What is chosen in the palette: enough to know the text. */
export interface Choice {
  reply: ReplyView
  /** Which of the offered variants; any whole number, taken round. */
  turn: number
  language: ReplyLanguage
  address: Settings['address']
  /** A reply chosen earlier, to which this one is joined. */
  first?: ReplyView | undefined
}

export interface Drawn extends Filled {
  /** Index of the variant in the reply's own list, for its history. */
  variant: number
  /** Place among the offered variants, from 0, and how many there are. */
  place: number
  count: number
}

/** The language a reply is offered in: the one wanted, or the other where it has no text in that one. */
export function tongueOf({ variants }: ReplyView, wanted: ReplyLanguage): ReplyLanguage {
  const other = wanted === 'fr' ? 'en' : 'fr'
  return variants[wanted].length === 0 && variants[other].length > 0 ? other : wanted
}

/** The template of a choice, the second of two replies joined to the first. */
function templateOf({ reply, turn, language, first }: Choice): { template: string; place: number } {
  const offered = reply.variants[language]
  const place =
    offered.length === 0 ? 0 : ((turn % offered.length) + offered.length) % offered.length
  const own = offered[place] ?? ''
  const before = first?.variants[tongueOf(first, language)][0]
  return { template: before ? merge(before, own, language) : own, place }
}

/**
 * The text of a choice, filled with what is known and what was answered, between the space's header
 * and footer. Her signature follows, unless the reply places it itself.
 */
export function draw(
  choice: Choice,
  view: PaletteView,
  answers: Readonly<Record<string, string>>,
): Drawn {
  const { template, place } = templateOf(choice)
  const { reply, language, address, first } = choice
  const values = { ...view.values[language], ...answers }
  const signature = values.signature && !template.includes('{signature') ? '{signature}' : ''
  const signed = dress(template, {
    header: sound(view.around.header),
    footer: sound(view.around.footer),
    signature,
  })
  const fields = [...reply.fields, ...(first?.fields ?? [])]
  const filled = fill(signed, values, { fields, ...(language === 'fr' ? { address } : {}) })
  return {
    ...filled,
    problems: blocking(template.trim() === '' ? template : signed, fields),
    variant: reply.order[language][place] ?? place,
    place,
    count: reply.variants[language].length,
  }
}

/** A header or footer with its placeholders, or as it was typed where its braces are no placeholders. */
function sound(text: string): string {
  if (text.trim() === '' || blocking(text, []).length === 0) return text
  return text.replace(/[{}]/g, '$&$&')
}

function blocking(template: string, fields: ReplyView['fields']): Problem[] {
  return checkTemplate(template, fields).filter((problem) => problem.blocks)
}
