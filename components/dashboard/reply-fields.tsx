import type { VNode } from 'preact'
import { library } from '@/lib/locales/pages/library.ts'
import type { Field as Question } from '@/lib/model.ts'
import { isPlaceholder, NAME } from '@/lib/replies/placeholders.ts'
import { Button } from '../button.tsx'
import { Field } from '../field.tsx'
import { useWords } from '../words.ts'

const KINDS: readonly Question['kind'][] = ['text', 'choice', 'date']

interface Props {
  fields: readonly Question[]
  onChange: (fields: Question[]) => void
}

/** What is wrong with the name of a placeholder, as a key of the `library` table. */
export function nameProblem(
  name: string,
  others: readonly string[],
): 'fieldNameWrong' | 'fieldNameTwice' | undefined {
  if (!NAME.test(name)) return 'fieldNameWrong'
  return others.includes(name) ? 'fieldNameTwice' : undefined
}

/** The placeholders of a reply's own: what is asked before it is inserted, of what kind, and when not. */
export function ReplyFields({ fields, onChange }: Props): VNode {
  const say = useWords(library)
  const put = (index: number, next: Question) =>
    onChange(fields.map((old, at) => (at === index ? next : old)))
  return (
    <fieldset class="stack">
      <legend>{say('fields')}</legend>
      <p class="muted small">{say('fieldsHint')}</p>
      {fields.map((field, index) => {
        const others = fields.filter((_, at) => at !== index).map(({ name }) => name)
        const wrong = field.name === '' ? undefined : nameProblem(field.name, others)
        const { fallback, choices, ...plain } = field
        return (
          <div key={index} class="panel stack">
            <div class="pair">
              <Field
                label={say('fieldName')}
                hint={isPlaceholder(field.name) ? say('fieldKnown') : `{${field.name || '…'}}`}
                wrong={wrong && say(wrong)}
              >
                {(ties) => (
                  <input
                    {...ties}
                    class="input"
                    maxLength={40}
                    value={field.name}
                    onInput={(event) =>
                      put(index, { ...field, name: event.currentTarget.value.trim() })
                    }
                  />
                )}
              </Field>
              <Field label={say('fieldKind')}>
                {(ties) => (
                  <select
                    {...ties}
                    class="input"
                    value={field.kind}
                    onChange={(event) =>
                      put(index, { ...field, kind: event.currentTarget.value as Question['kind'] })
                    }
                  >
                    {KINDS.map((kind) => (
                      <option key={kind} value={kind}>
                        {say(`kind-${kind}`)}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
              <Field label={say('fallback')} hint={say('fallbackHint')}>
                {(ties) => (
                  <input
                    {...ties}
                    class="input"
                    maxLength={500}
                    disabled={field.required === true}
                    value={fallback ?? ''}
                    onInput={({ currentTarget: { value } }) =>
                      put(index, {
                        ...plain,
                        ...(choices && { choices }),
                        ...(value === '' ? {} : { fallback: value }),
                      })
                    }
                  />
                )}
              </Field>
            </div>
            {field.kind === 'choice' && (
              <Field label={say('choices')} hint={say('choicesHint')}>
                {(ties) => (
                  <textarea
                    {...ties}
                    class="input"
                    rows={3}
                    value={(choices ?? []).join('\n')}
                    onInput={(event) =>
                      put(index, { ...field, choices: event.currentTarget.value.split('\n') })
                    }
                  />
                )}
              </Field>
            )}
            <div class="row">
              <label class="check">
                <input
                  type="checkbox"
                  checked={field.required === true}
                  onChange={(event) =>
                    put(index, {
                      ...plain,
                      ...(choices && { choices }),
                      required: event.currentTarget.checked,
                    })
                  }
                />
                {say('required')}
              </label>
              <span class="grow" />
              <Button
                small
                look="quiet"
                icon="trash"
                onClick={() => onChange(fields.filter((_, at) => at !== index))}
              >
                {say('removeField')}
              </Button>
            </div>
          </div>
        )
      })}
      <div>
        <Button small icon="plus" onClick={() => onChange([...fields, { name: '', kind: 'text' }])}>
          {say('addField')}
        </Button>
      </div>
    </fieldset>
  )
}
