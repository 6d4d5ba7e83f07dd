import { ImportError } from './draft.ts'

/** The most that a compressed part of a file may grow to: a bomb is stopped there. */
const MOST_BYTES = 128 * 1024 * 1024

/** The text of compressed bytes; throws `ImportError` `tooBig` for a bomb, `broken` for damage. */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer> | Blob,
  format: 'deflate' | 'gzip',
  most = MOST_BYTES,
): Promise<string> {
  const source = bytes instanceof Blob ? bytes : new Blob([bytes])
  const reader = source.stream().pipeThrough(new DecompressionStream(format)).getReader()
  const decoder = new TextDecoder()
  const parts: string[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new ImportError('broken')
    })
    if (done) break
    size += value.byteLength
    if (size > most) {
      void reader.cancel()
      throw new ImportError('tooBig')
    }
    parts.push(decoder.decode(value, { stream: true }))
  }
  return parts.join('') + decoder.decode()
}
