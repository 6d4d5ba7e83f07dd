import { sources } from '@/lib/locales/pages/sources.ts'
import { watch } from '@/lib/locales/pages/watch.ts'
import type { SourceKind } from '@/lib/sources/source.ts'
import { useWords } from '../words.ts'

/** The names of kinds of sources, their fields and choices, in words where Vigie has some. */
export function useSourceWords(): {
  kind(kind: SourceKind): string
  field(name: string): string
  choice(field: string, choice: string): string
  example(example: string): string
} {
  const own = useWords(sources)
  const older = useWords(watch)
  const said = (key: string): string | undefined =>
    Object.hasOwn(sources.fr, key)
      ? own(key as 'field-query')
      : Object.hasOwn(watch.fr, key)
        ? older(key as 'field-address')
        : undefined
  return {
    kind: ({ id, name }) => said(`kind-${id}`) ?? name,
    field: (name) => said(`field-${name}`) ?? name,
    choice: (field, choice) =>
      choice === '' ? own('software-auto') : (said(`${field}-${choice}`) ?? choice),
    example: (example) => (example === '' ? '' : older('example', { example })),
  }
}
