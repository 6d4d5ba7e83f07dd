import type { SourceAnswer } from '../sources/source.ts'

export interface Body {
  bytes: Uint8Array
  cut?: NonNullable<SourceAnswer['cut']>
}

/**
 * Reads a body up to `cap` bytes. One that is larger, breaks off or outlasts `signal` is not lost:
 * what came is returned with the reason of the cut. Nothing at all before the break is an error.
 */
export async function readBody(
  response: Response,
  cap: number,
  signal: AbortSignal,
): Promise<Body> {
  const chunks: Uint8Array[] = []
  let size = 0
  let cut: Body['cut']
  const reader = response.body?.getReader()
  try {
    while (reader) {
      const { done, value } = await reader.read()
      if (done) break
      const room = cap - size
      chunks.push(value.length > room ? value.subarray(0, room) : value)
      size += Math.min(value.length, room)
      if (value.length > room) {
        cut = 'size'
        break
      }
    }
  } catch (error) {
    if (size === 0) throw error
    cut = signal.aborted ? 'time' : 'connection'
  }
  // A refused cancellation changes nothing: the connection is already gone.
  if (cut) await reader?.cancel().catch(() => undefined)
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return cut ? { bytes, cut } : { bytes }
}
