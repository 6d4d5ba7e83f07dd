import type { Reply, StoredReply } from '../../model.ts'
import { checkTemplate } from '../template.ts'
import type { Candidate } from './read.ts'

/** What taking a file would do. */
export interface Plan {
  /** To be added; none takes the place of a reply that is there. */
  added: Omit<Reply, 'id'>[]
  /** New versions of shipped replies that she had not changed herself. */
  versions: Reply[]
  /** How many are there already, word for word. */
  kept: number
  refused: { where: string; why: 'shape' | 'braces' | 'noText' | 'tooMany' }[]
}

/** What makes two replies the same to a reader. */
const sense = ({ title, variants, fields }: Omit<Reply, 'id'>): string =>
  JSON.stringify([title.fr, title.en, variants.fr, variants.en, fields ?? []])

/**
 * Sorts the candidates of a file: what is there already is left, what can't be used is refused with
 * its reason, and everything else is added beside what she has. Nothing of hers is ever replaced.
 *
 * @param parse a candidate as the protocol would take it, or nothing when it wouldn't
 */
export function planImport(
  candidates: readonly Candidate[],
  library: readonly (Reply | StoredReply)[],
  parse: (value: unknown) => Reply | undefined,
  most: number,
): Plan {
  const plan: Plan = { added: [], versions: [], kept: 0, refused: [] }
  const known = new Set(library.map(sense))
  const shipped = new Map(library.filter((one) => !('hlc' in one)).map((one) => [one.id, one]))
  for (const { where, value } of candidates) {
    const refuse = (why: Plan['refused'][0]['why']) => plan.refused.push({ where, why })
    const reply = parse(value)
    if (reply === undefined) {
      refuse('shape')
      continue
    }
    const texts = [...reply.variants.fr, ...reply.variants.en]
    if (known.has(sense(reply))) plan.kept += 1
    else if (texts.every((text) => text.trim() === '')) refuse('noText')
    else if (texts.some((text) => checkTemplate(text, reply.fields).some(({ blocks }) => blocks)))
      refuse('braces')
    else if (plan.added.length + plan.versions.length >= most) refuse('tooMany')
    else {
      known.add(sense(reply))
      const { id, ...rest } = reply
      if (shipped.delete(id)) plan.versions.push(reply)
      else plan.added.push(rest)
    }
  }
  return plan
}
