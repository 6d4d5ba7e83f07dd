import { BusError } from '@/lib/bus/message.ts'
import type { Choices } from '@/lib/imports/draft.ts'
import type { Looked } from '@/lib/privacy/look.ts'
import { language } from '../../words.ts'
import type { LookAnswer, LookQuestion } from './worker.ts'

/**
 * Looks into a file away from the page, so that it stays usable. `onProgress` hears a share of 1;
 * an aborted `signal` ends it. Rejects with `BusError`, `import` when the file can't be read.
 */
export function look(
  file: File,
  choices: Choices,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Looked> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Looked>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new BusError('gone')), { once: true })
    worker.addEventListener('error', (event) => reject(new BusError('unexpected', event.message)))
    worker.addEventListener('message', ({ data }: MessageEvent<LookAnswer>) => {
      if ('progress' in data) onProgress(data.progress)
      else if ('looked' in data) resolve(data.looked)
      else reject(new BusError(data.failed.key, data.failed.detail))
    })
    const question: LookQuestion = { file, choices, language: language.value }
    worker.postMessage(question)
  }).finally(() => worker.terminate())
}
