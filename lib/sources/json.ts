/** Readers of unknown JSON: the right type, or nothing. Answers come from anybody. */
export type Json = Record<string, unknown>

export function object(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}
}

export function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(object) : []
}

export function string(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A string or a finite number, as a string: ids come as either. */
export function id(value: unknown): string | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : string(value)
}

/** An absolute http(s) address, resolved against `base` when one is given. */
export function address(value: unknown, base?: string): string | undefined {
  const text = string(value)?.trim()
  if (!text) return undefined
  try {
    const url = new URL(text, base)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined
  } catch {
    return undefined
  }
}
