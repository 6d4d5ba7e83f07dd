import { ImportError } from './draft.ts'

/**
 * The text of compressed bytes that grow to `most` bytes at most. Throws `ImportError`: `tooBig` for
 * a bomb, `broken` for damage.
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer> | Blob,
  format: 'deflate' | 'gzip',
  most: number,
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
