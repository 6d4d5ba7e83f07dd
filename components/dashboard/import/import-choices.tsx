import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { type Choices, COLUMNS, type Column, type Format } from '@/lib/imports/draft.ts'
import { imports as table } from '@/lib/locales/pages/imports.ts'
import type { Looked } from '@/lib/privacy/look.ts'
import { Button } from '../../button.tsx'
import { Field } from '../../field.tsx'
import { useWords } from '../../words.ts'

/** Tables look alike: these may be taken for one another. */
const TABLES: readonly Format[] = [
  ...(['csv', 'mastodon-blocks', 'mastodon-mutes', 'mastodon-follows'] as const),
  ...(['mastodon-lists', 'discourse-words'] as const),
]
/** Formats that leave out of which site they speak. */
const PLACELESS: readonly string[] = ['toolbox-notes', 'discourse-notes', 'csv']

interface Props {
  looked: Looked
  choices: Choices
  onChoose: (choices: Choices) => void
}

/** What she says of a file that it doesn't say itself: its format, its site, its columns, a tag. */
export function ImportChoices({ looked, choices, onChoose }: Props): VNode | null {
  const say = useWords(table)
  const [next, setNext] = useState<Choices>(choices)
  const { columns, needs, format } = looked
  const isTable = TABLES.includes(format as Format)
  const isList = format.startsWith('mastodon-') && format !== 'mastodon-lists'
  if (!isTable && !PLACELESS.includes(format)) return null
  const mapping = next.mapping ?? columns?.mapping ?? {}
  const set = (column: Column, value: string) => {
    const { [column]: _before, ...others } = mapping
    setNext({ ...next, mapping: value === '' ? others : { ...others, [column]: Number(value) } })
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        onChoose(next)
      }}
    >
      {needs && <p class="strong">{say(needs === 'place' ? 'needsPlace' : 'needsMapping')}</p>}
      <div class="pair">
        {isTable && (
          <Field label={say('readAs')}>
            {(ties) => (
              <select
                {...ties}
                class="input"
                value={next.format ?? format}
                onChange={(event) => onChoose({ format: event.currentTarget.value as Format })}
              >
                {TABLES.map((one) => (
                  <option key={one} value={one}>
                    {say(`format-${one as 'csv'}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        {PLACELESS.includes(format) && (
          <Field label={say('place')} hint={say('placeHint')}>
            {(ties) => (
              <input
                {...ties}
                class="input"
                maxLength={300}
                value={next.place ?? ''}
                onInput={(event) => setNext({ ...next, place: event.currentTarget.value })}
              />
            )}
          </Field>
        )}
        {(isList || format === 'csv') && (
          <Field label={say('tagAll')}>
            {(ties) => (
              <input
                {...ties}
                class="input"
                maxLength={40}
                value={next.tag ?? ''}
                onInput={(event) => setNext({ ...next, tag: event.currentTarget.value })}
              />
            )}
          </Field>
        )}
      </div>
      {columns && format === 'csv' && (
        <fieldset>
          <legend>{say('columns')}</legend>
          <div class="pair">
            {COLUMNS.map((column) => (
              <Field key={column} label={say(`column-${column}`)}>
                {(ties) => (
                  <select
                    {...ties}
                    class="input"
                    value={String(mapping[column] ?? '')}
                    onChange={(event) => set(column, event.currentTarget.value)}
                  >
                    <option value="">{say('noColumn')}</option>
                    {columns.head.map((head, index) => (
                      <option key={index} value={String(index)}>
                        {head || say('column', { n: index + 1 })}
                        {columns.rows[0]?.[index] ? ` (${columns.rows[0][index]})` : ''}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
            ))}
          </div>
        </fieldset>
      )}
      {(PLACELESS.includes(format) || isList) && (
        <div>
          <Button type="submit">{say('again')}</Button>
        </div>
      )}
    </form>
  )
}
