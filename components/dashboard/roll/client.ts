import { signal } from '@preact/signals'
import { BusError } from '@/lib/bus/message.ts'
import type { Asked, FromWorker, Question, Questions, RollNews } from './protocol.ts'

/** The last news of the roll; undefined until the worker has read the names. */
export const rollNews = signal<RollNews | undefined>(undefined)
/** Why the roll can't be read, while it can't. */
export const rollFailure = signal<BusError | undefined>(undefined)

let worker: Worker | undefined
let last = 0
const waiting = new Map<number, (answer: never) => void>()

/** Starts the worker that holds the roll, once for the life of this page. */
export function startRoll(): void {
  if (worker) return
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if ('news' in data) {
      rollFailure.value = undefined
      rollNews.value = data.news
    } else if ('failed' in data) {
      rollFailure.value = new BusError(data.failed.key, data.failed.detail)
    } else {
      waiting.get(data.n)?.(data.answer as never)
      waiting.delete(data.n)
    }
  })
}

/** Reads the roll again after a failure. */
export function rollAgain(): void {
  startRoll()
  worker?.postMessage('again')
}

/** Asks the worker; the answer comes when it has one. */
export function askRoll<K extends Asked>(
  ask: K,
  input: Questions[K]['input'],
): Promise<Questions[K]['answer']> {
  startRoll()
  last += 1
  const n = last
  const question = { n, ask, input } as Question
  return new Promise((resolve) => {
    waiting.set(n, resolve as (answer: never) => void)
    worker?.postMessage(question)
  })
}
