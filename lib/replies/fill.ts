import type { Field, Settings } from '../model.ts'
import { chooseAddress } from './address.ts'
import { type Problem, parseTemplate } from './template.ts'
import { EMPTY, SLOT, tidy, withoutMarks } from './tidy.ts'

export type FilledPart =
  | { text: string }
  /** A placeholder: what fills it, or nothing when it is still missing. */
  | { name: string; value: string | undefined }

export interface Filled {
  /** What may be inserted once `missing` and `problems` are empty. Never holds a placeholder. */
  text: string
  /** Names still to be asked for, in the order of the text, each once. */
  missing: string[]
  /** The same text in parts, for a preview that shows what was filled and what is missing. */
  parts: FilledPart[]
  /** Unclosed braces and the like: the reply must be mended before it can be used. */
  problems: Problem[]
}

/** What stands for an unfilled placeholder: a fallback, `''` when it may be left out, or nothing. */
function fallbackOf(inline: string | undefined, field: Field | undefined): string | undefined {
  if (field?.required) return undefined
  return inline ?? field?.fallback ?? (field?.required === false ? '' : undefined)
}

/**
 * Fills a template. A placeholder takes its value, else its fallback (its own or its field's); one
 * with neither is missing, and a field marked as required accepts nothing but a value. Values are
 * inserted as they are: braces in a member's name are that name's.
 */
export function fill(
  template: string,
  values: Readonly<Record<string, string>>,
  options: { fields?: readonly Field[]; address?: Settings['address'] } = {},
): Filled {
  const { pieces, problems } = parseTemplate(
    chooseAddress(withoutMarks(template), options.address ?? 'vous'),
  )
  const slots: Exclude<FilledPart, { text: string }>[] = []
  const missing = new Set<string>()
  let marked = ''
  for (const piece of pieces) {
    if ('text' in piece) {
      marked += piece.text
      continue
    }
    const field = options.fields?.find((one) => one.name === piece.name)
    const given = Object.hasOwn(values, piece.name) ? values[piece.name]?.trim() : undefined
    const value = given ? withoutMarks(given) : fallbackOf(piece.fallback, field)
    if (value === undefined) missing.add(piece.name)
    if (value === '') marked += EMPTY
    else marked += SLOT.open + (slots.push({ name: piece.name, value }) - 1) + SLOT.close
  }
  return {
    text: toParts(tidy(blanked(marked, slots)), slots)
      .map((part) => ('text' in part ? part.text : (part.value ?? '')))
      .join(''),
    missing: [...missing],
    parts: toParts(tidy(marked), slots),
    problems,
  }
}

/** `marked` with its missing slots turned into empty places. */
function blanked(marked: string, slots: readonly { value: string | undefined }[]): string {
  return marked.replace(/\uE001(\d+)\uE002/g, (slot, index: string) =>
    slots[Number(index)]?.value === undefined ? EMPTY : slot,
  )
}

function toParts(
  marked: string,
  slots: readonly { name: string; value: string | undefined }[],
): FilledPart[] {
  return marked
    .split(/\uE001(\d+)\uE002/)
    .map((run, index) => (index % 2 === 0 ? { text: run } : slots[Number(run)]))
    .filter((part) => part !== undefined && !('text' in part && part.text === '')) as FilledPart[]
}
