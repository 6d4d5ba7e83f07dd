import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { common, watch } from '@/lib/locales/pages.ts'
import type { Source } from '@/lib/model.ts'
import { SOURCES, sourceKind } from '@/lib/sources/index.ts'
import type { SourceField } from '@/lib/sources/source.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { useDraft } from '../draft.ts'
import { Field } from '../field.tsx'
import { useFirstFocus } from '../first-focus.ts'
import { requestHosts } from '../permissions.ts'
import { toast } from '../toasts.ts'
import { useWords } from '../words.ts'
import { cleanField, fieldProblem } from './source-fields.ts'

/** Adds a source or changes one. The browser asks for access to its host in the same click. */
export function SourceForm({ source, onDone }: { source?: Source; onDone: () => void }): VNode {
  const say = useWords(watch)
  const shared = useWords(common)
  const [kindId, setKind] = useState(source?.kind ?? SOURCES[0]?.id ?? 'feed')
  const start = JSON.stringify({ name: source?.name ?? '', ...source?.fields })
  const [draft, setDraft, drafted] = useDraft(`source-${source?.id ?? kindId}`, start)
  const typed = JSON.parse(draft) as Record<string, string>
  const [tried, setTried] = useState(false)
  const form = useFirstFocus()
  const kind = sourceKind(kindId)
  const fields = kind?.fields ?? []
  const problems = new Map(
    fields.flatMap((field) => {
      const problem = fieldProblem(field, typed[field.name] ?? '')
      return problem === undefined ? [] : [[field.name, problem] as const]
    }),
  )
  const put = (name: string, text: string) => setDraft(JSON.stringify({ ...typed, [name]: text }))

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setTried(true)
    if (kind === undefined || problems.size > 0) return
    const clean = Object.fromEntries(
      fields.map((field) => [field.name, cleanField(field, typed[field.name] ?? '')]),
    )
    const hosts = kind.hosts(clean)
    // Straight from the click, before anything is awaited: the browser only asks for access then.
    const asked = requestHosts(hosts)
    const name = typed.name?.trim() ?? ''
    const saved = await act('source.save', {
      kind: kind.id,
      fields: clean,
      ...(name === '' ? {} : { name }),
      ...(source === undefined ? {} : { id: source.id }),
      ...(source?.paused ? { paused: true } : {}),
    })
    if (saved === undefined) return
    drafted()
    onDone()
    if (await asked) await act('watch.now', { sourceId: saved.id })
    else toast(say('savedRefused', { host: hosts.join(', ') }))
  }

  return (
    <form class="panel stack" ref={form} onSubmit={save} noValidate>
      {source === undefined && (
        <Field label={say('kind')}>
          {(ties) => (
            <select
              {...ties}
              class="input"
              value={kindId}
              onChange={(event) => setKind(event.currentTarget.value)}
            >
              {SOURCES.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {fields.map((field) => {
        const problem = problems.get(field.name)
        return (
          <Field
            key={field.name}
            label={fieldLabel(field)}
            hint={say('example', { example: field.example })}
            wrong={tried && problem ? say(problem) : undefined}
          >
            {(ties) =>
              field.kind === 'choice' ? (
                <select
                  {...ties}
                  class="input"
                  value={typed[field.name] ?? field.choices?.[0] ?? ''}
                  onChange={(event) => put(field.name, event.currentTarget.value)}
                >
                  {field.choices?.map((choice) => (
                    <option key={choice} value={choice}>
                      {choice}
                    </option>
                  ))}
                </select>
              ) : (
                <input
                  {...ties}
                  class="input"
                  inputMode={field.kind === 'address' ? 'url' : 'text'}
                  maxLength={2048}
                  spellcheck={false}
                  autoCapitalize="off"
                  value={typed[field.name] ?? ''}
                  onInput={(event) => put(field.name, event.currentTarget.value)}
                />
              )
            }
          </Field>
        )
      })}
      <Field label={say('sourceName')} hint={say('sourceNameHint')}>
        {(ties) => (
          <input
            {...ties}
            class="input"
            maxLength={120}
            value={typed.name ?? ''}
            onInput={(event) => put('name', event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="row">
        <Button type="submit" look="primary">
          {source === undefined ? shared('add') : shared('save')}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            drafted()
            onDone()
          }}
        >
          {shared('cancel')}
        </Button>
      </div>
    </form>
  )

  /** The field's name in words when Vigie has one; its own name otherwise. */
  function fieldLabel({ name }: SourceField): string {
    const key = `field-${name}`
    return Object.hasOwn(watch.fr, key) ? say(key as 'field-address') : name
  }
}
