import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { metrics as table } from '@/lib/locales/pages/metrics.ts'
import { dayOf } from '@/lib/metrics/day.ts'
import type { Annotation } from '@/lib/model.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { Field } from '../field.tsx'
import { toast } from '../toasts.ts'
import { language, useWords } from '../words.ts'
import { dayName } from './format.ts'

/** What happened and when, shown on the charts; to add and to take away. */
export function AnnotationsBox({ annotations }: { annotations: readonly Annotation[] }): VNode {
  const say = useWords(table)
  const [day, setDay] = useState(dayOf(Date.now()))
  const [text, setText] = useState('')
  const sorted = [...annotations].sort((a, b) => (a.day < b.day ? 1 : -1))
  return (
    <section aria-labelledby="annotations" class="annotations">
      <h2 id="annotations">{say('annotations')}</h2>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() === '' || day === '') return
          void act('annotation.save', { day, text }, () => {
            setText('')
            toast(say('annotationSaved'))
          })
        }}
      >
        <Field label={say('annotationDay')}>
          {(ties) => (
            <input
              {...ties}
              class="input"
              type="date"
              value={day}
              onInput={(event) => setDay(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={say('annotationText')}>
          {(ties) => (
            <input
              {...ties}
              class="input"
              maxLength={200}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button type="submit" icon="plus">
          {say('annotationAdd')}
        </Button>
      </form>
      <ul class="accounts">
        {sorted.map((one) => (
          <li key={one.id}>
            <span class="muted">{dayName(one.day, language.value)}</span>
            <span class="grow">{one.text}</span>
            <Button
              small
              look="quiet"
              icon="x"
              label={say('annotationRemove', { text: one.text })}
              onClick={() =>
                void act('annotation.remove', { id: one.id }, () => toast(say('annotationRemoved')))
              }
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
