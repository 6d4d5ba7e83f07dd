import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { common } from '@/lib/locales/pages/common.ts'
import { editor } from '@/lib/locales/pages/editor.ts'
import { query as queryTable } from '@/lib/locales/pages/query.ts'
import { watch } from '@/lib/locales/pages/watch.ts'
import type { Alert, TagColour } from '@/lib/model.ts'
import { explain } from '@/lib/watch/explain.ts'
import { parseQuery } from '@/lib/watch/query.ts'
import { act } from '../act.ts'
import { useDraft } from '../draft.ts'
import { Field } from '../field.tsx'
import { useFirstFocus } from '../first-focus.ts'
import { FormFoot } from '../form-foot.tsx'
import { toast } from '../toasts.ts'
import { useWords } from '../words.ts'
import { Check } from './check.tsx'
import { ColourChoice } from './colour-choice.tsx'
import { QueryField } from './query-field.tsx'
import { QueryHelp } from './query-help.tsx'
import { QueryTrial } from './query-trial.tsx'

type Notify = Alert['notify']
const NOTIFY: readonly Notify[] = ['always', 'negative', 'digest', 'never']

interface Props {
  alert?: Alert
  /** What a new alert begins with. */
  wanted?: string | undefined
  onDone: () => void
}

/** Makes or changes an alert; says at once what is wrong in the search, and where. */
export function AlertForm({ alert, wanted = '', onDone }: Props): VNode {
  const say = useWords(watch)
  const shared = useWords(common)
  const edit = useWords(editor)
  const queryWords = useWords(queryTable)
  const key = alert?.id ?? 'new'
  const [name, setName, nameDone] = useDraft(`alert-name-${key}`, alert?.name ?? '')
  const [query, setQuery, queryDone] = useDraft(`alert-query-${key}`, alert?.query ?? wanted)
  const [colour, setColour] = useState<TagColour>(alert?.colour ?? 'blue')
  const [notify, setNotify] = useState<Notify>(alert?.notify ?? 'always')
  const [pages, setPages] = useState(alert?.pages !== false)
  const [urgent, setUrgent] = useState(alert?.urgent === true)
  const [tried, setTried] = useState(false)
  const form = useFirstFocus()
  const read = parseQuery(query)
  const error = 'error' in read ? read.error : undefined
  // An empty field is no error while she hasn't asked to save it.
  const wrong = error && (tried || query.trim() !== '') ? error : undefined

  function close(): void {
    nameDone()
    queryDone()
    onDone()
  }

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setTried(true)
    if (error) return
    const input = {
      name: name.trim() || query.trim().slice(0, 80),
      query: query.trim(),
      colour,
      notify,
      pages,
      urgent,
      ...(alert === undefined ? {} : { id: alert.id }),
      ...(alert?.paused ? { paused: true } : {}),
    }
    await act('alert.save', input, () => {
      close()
      toast(shared('saved'))
    })
  }

  return (
    <form class="panel stack" ref={form} onSubmit={save}>
      <Field
        label={say('query')}
        hint={'ok' in read ? explain(read.ok, queryWords) : say('queryHint')}
        wrong={wrong ? queryWords(wrong.key as 'blank', wrong.values) : undefined}
      >
        {(ties) => <QueryField ties={ties} query={query} onChange={setQuery} />}
      </Field>
      <QueryHelp />
      {'ok' in read && <QueryTrial query={query} />}
      <div class="pair">
        <Field label={say('alertName')} hint={say('alertNameHint')}>
          {(ties) => (
            <input
              {...ties}
              class="input"
              maxLength={80}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={say('notify')}>
          {(ties) => (
            <select
              {...ties}
              class="input"
              value={notify}
              onChange={(event) => setNotify(event.currentTarget.value as Notify)}
            >
              {NOTIFY.map((one) => (
                <option key={one} value={one}>
                  {say(`notify-${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Check label={edit('pages')} hint={edit('pagesHint')} on={pages} onChange={setPages} />
      <Check label={edit('urgent')} on={urgent} onChange={setUrgent} />
      <ColourChoice colour={colour} onChoose={setColour} />
      <FormFoot onCancel={close}>{shared('save')}</FormFoot>
    </form>
  )
}
