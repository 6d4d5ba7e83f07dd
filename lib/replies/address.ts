import type { Settings } from '../model.ts'

/** Splits at the bars that stand outside of braces. */
function sides(text: string): string[] {
  const found = ['']
  let depth = 0
  for (const character of text) {
    if (character === '{') depth += 1
    if (character === '}') depth -= 1
    if (character === '|' && depth <= 0) found.push('')
    else found[found.length - 1] += character
  }
  return found
}

/**
 * A French template in one address form: of `[Pourriez-vous|Pourrais-tu]` the first side is kept for
 * vous, the second for tu. A kept side that ends in an apostrophe takes the space after it along
 * (`[vous|t’] aider` gives `t’aider`). Brackets without exactly one bar are left as they are.
 */
export function chooseAddress(template: string, address: Settings['address']): string {
  return template.replace(/\[([^[\]\n]*)\]( ?)/g, (whole, inside: string, space: string) => {
    const [formal, familiar, ...more] = sides(inside)
    if (formal === undefined || familiar === undefined || more.length > 0) return whole
    const kept = address === 'tu' ? familiar : formal
    return /['’]$/.test(kept) ? kept : kept + space
  })
}
