import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { EntryChange } from '@/lib/bus/people-inputs.ts'
import type { EntryView } from '@/lib/bus/views.ts'
import { common } from '@/lib/locales/pages/common.ts'
import { person } from '@/lib/locales/pages/person.ts'
import { isWeb } from '@/lib/text/web-address.ts'
import { Field } from '../field.tsx'
import { useFirstFocus } from '../first-focus.ts'
import { FormFoot } from '../form-foot.tsx'
import { LineField } from '../line-field.tsx'
import { useWords } from '../words.ts'
import { NoteLint } from './note-lint.tsx'

const TEXTS = ['note', 'reminder', 'warning', 'sanction', 'appeal', 'relay', 'consent', 'informed']
const LADDER = ['reminder', 'warning', 'sanction']

/** Whether a line has anything that an edit can change. */
export const isEditable = ({ kind, fixed }: EntryView): boolean =>
  !fixed && (kind === 'tag-on' || kind === 'objection' || TEXTS.includes(kind))

interface Props {
  entry: EntryView
  /** Writes the correction down; answers whether that was done. */
  onSave: (change: EntryChange) => Promise<boolean>
  onDone: () => void
}

/** Corrects a line: a new one takes its place, and the earlier one stays in the journal. */
export function EntryEdit({ entry, onSave, onDone }: Props): VNode {
  const say = useWords(person)
  const shared = useWords(common)
  const form = useFirstFocus()
  const { kind } = entry
  const [text, setText] = useState(entry.text ?? '')
  const [expires, setExpires] = useState(dateOf(entry.expires))
  const [page, setPage] = useState(entry.page ?? '')
  const [audience, setAudience] = useState(String(entry.audience ?? ''))
  const [topics, setTopics] = useState((entry.topics ?? []).join(', '))
  const [wrong, setWrong] = useState(false)

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const link = page.trim()
    if (link !== '' && !isWeb(link)) return setWrong(true)
    const change: EntryChange = {
      ...(kind === 'tag-on'
        ? {
            audience: audience.trim() === '' ? null : Math.max(0, Math.round(Number(audience))),
            topics: topics
              .split(',')
              .map((topic) => topic.trim().slice(0, 60))
              .filter(Boolean)
              .slice(0, 20),
          }
        : { text: text.trim() }),
      ...(expires === '' ? {} : { expires: new Date(`${expires}T00:00`).getTime() }),
      page: link,
    }
    if (await onSave(change)) onDone()
  }

  return (
    <form class="act-form edit" ref={form} aria-label={say('editEntry')} onSubmit={save}>
      {kind !== 'tag-on' && (
        <Field label={say('editText')}>
          {(ties) => (
            <textarea
              {...ties}
              class="input"
              rows={2}
              maxLength={4000}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      {kind !== 'tag-on' && <NoteLint text={text} />}
      <div class="act-pair">
        {kind === 'tag-on' && (
          <>
            <Field label={say('editAudience')}>
              {(ties) => (
                <input
                  {...ties}
                  class="input"
                  type="number"
                  min={0}
                  value={audience}
                  onInput={(event) => setAudience(event.currentTarget.value)}
                />
              )}
            </Field>
            <LineField label={say('editTopics')} most={500} value={topics} onType={setTopics} />
          </>
        )}
        {entry.expires !== undefined && (LADDER.includes(kind) || kind === 'tag-on') && (
          <LineField label={say('editExpires')} type="date" value={expires} onType={setExpires} />
        )}
        <LineField
          label={say('editPage')}
          wrong={wrong ? say('editPageWrong') : undefined}
          type="url"
          most={2048}
          value={page}
          onType={(typed) => {
            setPage(typed)
            setWrong(false)
          }}
        />
      </div>
      <FormFoot onCancel={onDone}>{shared('save')}</FormFoot>
    </form>
  )
}

/** A time as a date field writes it, in local time. */
function dateOf(time: number | undefined): string {
  if (time === undefined) return ''
  const day = new Date(time)
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}
