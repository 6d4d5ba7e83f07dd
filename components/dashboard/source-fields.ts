import type { SourceField } from '@/lib/sources/source.ts'

/** Keys of the sentences that say what is wrong in a field. */
export type FieldProblem = 'needed' | 'notAddress' | 'notHost'

/** What is wrong with what was typed in a field; nothing when it will do. */
export function fieldProblem(field: SourceField, typed: string): FieldProblem | undefined {
  const text = cleanField(field, typed)
  if (text === '') return field.optional ? undefined : 'needed'
  if (field.kind === 'address') {
    const url = read(text)
    if (!url || !/^https?:$/.test(url.protocol) || !isHost(url.hostname)) return 'notAddress'
  }
  if (field.kind === 'host') {
    const url = read(`https://${text}`)
    if (!url || (url.pathname !== '/' && !field.path) || !isHost(url.hostname)) return 'notHost'
  }
  return undefined
}

/**
 * What was typed as the source wants it: an address without its scheme gets `https://`, a host
 * pasted as an address loses the rest, but for the path of software that may stand below one.
 */
export function cleanField(field: SourceField, typed: string): string {
  const text = typed.trim()
  if (field.kind === 'address' && text !== '' && !/^[a-z][a-z0-9+.-]*:/i.test(text)) {
    return `https://${text}`
  }
  if (field.kind === 'host') {
    const rest = field.path ? /[?#].*$|\/+$/ : /[/?#].*$/
    return text.replace(/^[a-z]+:\/\//i, '').replace(rest, '')
  }
  return text
}

const read = (address: string): URL | undefined =>
  URL.canParse(address) ? new URL(address) : undefined

/** A word alone is no host on the web; the machine itself is. */
const isHost = (name: string): boolean => name.includes('.') || /^(localhost|\[)/.test(name)
