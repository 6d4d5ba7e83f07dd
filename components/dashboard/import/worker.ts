import { BusError } from '@/lib/bus/message.ts'
import { asBusError } from '@/lib/db/errors.ts'
import { type Choices, ImportError } from '@/lib/imports/draft.ts'
import { imports } from '@/lib/locales/pages/imports.ts'
import { tags } from '@/lib/locales/pages/tags.ts'
import { type Language, words } from '@/lib/locales/words.ts'
import { type Looked, lookInto } from '@/lib/privacy/look.ts'

/** What the dashboard asks: to look into a file. */
export interface LookQuestion {
  file: File
  choices: Choices
  language: Language
}
export type LookAnswer =
  | { progress: number }
  | { looked: Looked }
  | { failed: { key: BusError['key']; detail: string } }

const post = (answer: LookAnswer) => self.postMessage(answer)

self.addEventListener('message', ({ data }: MessageEvent<LookQuestion>) => {
  const { file, choices, language } = data
  const shipped = words(tags, language)
  const own = words(imports, language)
  const tagName = (key: string) =>
    Object.hasOwn(tags.fr, key) ? shipped(key as 'relay') : own(`tag-${key as 'blocked'}`)
  let last = 0
  const progress = (share: number) => {
    if (share - last < 0.01) return
    last = share
    post({ progress: share })
  }
  lookInto(file, file.name, choices, tagName, progress).then(
    (looked) => post({ looked }),
    (error: unknown) => {
      const known =
        error instanceof ImportError ? new BusError('import', error.key) : asBusError(error)
      post({ failed: { key: known.key, detail: known.detail } })
    },
  )
})
