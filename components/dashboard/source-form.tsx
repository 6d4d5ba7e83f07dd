import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { common } from '@/lib/locales/pages/common.ts'
import { sources as table } from '@/lib/locales/pages/sources.ts'
import { watch } from '@/lib/locales/pages/watch.ts'
import type { Source } from '@/lib/model.ts'
import { SOURCES, sourceKind } from '@/lib/sources/index.ts'
import type { SourceField } from '@/lib/sources/source.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { useDraft } from '../draft.ts'
import { Field } from '../field.tsx'
import { useFirstFocus } from '../first-focus.ts'
import { askHosts } from '../permissions.ts'
import { toast } from '../toasts.ts'
import { useWords } from '../words.ts'
import { KeyBox } from './key-box.tsx'
import { cleanField, fieldProblem } from './source-fields.ts'
import { useSourceWords } from './source-words.ts'

/** Adds a source or changes one. The browser asks for access to its host in the same click. */
export function SourceForm({ source, onDone }: { source?: Source; onDone: () => void }): VNode {
  const say = useWords(watch)
  const shared = useWords(common)
  const more = useWords(table)
  const named = useSourceWords()
  const [kindId, setKind] = useState(source?.kind ?? SOURCES[0]?.id ?? 'feed')
  const start = JSON.stringify({ name: source?.name ?? '', ...source?.fields })
  const [draft, setDraft, drafted] = useDraft(`source-${source?.id ?? kindId}`, start)
  const typed = JSON.parse(draft) as Record<string, string>
  // A key being typed is kept nowhere: drafts outlive the page.
  const [key, setKey] = useState<Record<string, string>>({})
  const [keyKnown, setKeyKnown] = useState(false)
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

  const clean = Object.fromEntries(
    fields.map((field) => [field.name, cleanField(field, typed[field.name] ?? '')]),
  )
  const hosts = kind?.hosts(clean) ?? []
  const keyTyped = kind?.key?.fields.every(({ name }) => key[name]?.trim()) ?? false

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setTried(true)
    if (kind === undefined || problems.size > 0) return
    if (kind.key && !keyTyped && !keyKnown) return
    // Straight from the click, before anything is awaited: the browser only asks for access then.
    const asked = askHosts(hosts)
    const name = typed.name?.trim() ?? ''
    if (kind.key && keyTyped) {
      const kept = await act('key.save', { kind: kind.id, fields: clean, key })
      if (kept === undefined) return
    }
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
    const access = await asked
    if (access === 'granted') await act('watch.now', { sourceId: saved.id })
    if (access === 'refused') toast(say('savedRefused', { host: hosts.join(', ') }))
  }

  /** What a field holds for example, and whether it may stay empty. */
  const hintOf = ({ kind: sort, example, optional }: SourceField): string =>
    [optional && say('sourceNameHint'), sort !== 'choice' && named.example(example)]
      .filter(Boolean)
      .join(' ')

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
              {[false, true].map((keyed) => (
                <optgroup key={String(keyed)} label={more(keyed ? 'withKey' : 'withoutKey')}>
                  {SOURCES.filter((one) => (one.key !== undefined) === keyed).map((one) => (
                    <option key={one.id} value={one.id}>
                      {named.kind(one)}
                    </option>
                  ))}
                </optgroup>
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
            label={named.field(field.name)}
            hint={hintOf(field)}
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
                      {named.choice(field.name, choice)}
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
      {kind?.key && hosts.length > 0 && (
        <KeyBox
          kind={kind.id}
          need={kind.key}
          fields={clean}
          hosts={hosts}
          typed={key}
          onType={setKey}
          tried={tried}
          onKnown={setKeyKnown}
        />
      )}
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
}
