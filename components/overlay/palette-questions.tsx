import type { VNode } from 'preact'
import { Field } from '@/components/field.tsx'
import { useWords } from '@/components/words.ts'
import { palette as fr } from '@/lib/locales/fr/palette.ts'
import type { Say } from '@/lib/locales/words.ts'
import { dateInWords } from '@/lib/replies/values.ts'
import type { Choice, Drawn } from './choice.ts'
import { paletteWords } from './palette.tsx'

interface Props {
  drawn: Drawn
  choice: Choice
  answers: Readonly<Record<string, string>>
  known: Readonly<Record<string, string>>
  onAnswer: (name: string, value: string) => void
}

/** A placeholder in words; one of her own carries its words as its name. */
export function labelOf(name: string, say: Say<typeof fr>): string {
  const key = `field.${name}`
  if (Object.hasOwn(fr, key)) return say(key as 'field.name')
  const words = name.replace(/[-_.]+/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Asks for what the text needs and nobody knows yet; answered questions stay, to be corrected. */
export function Questions({ drawn, choice, answers, known, onAnswer }: Props): VNode | null {
  const say = useWords(paletteWords)
  const used = drawn.parts.flatMap((part) => ('name' in part ? [part.name] : []))
  const asked = [...new Set(used)].filter(
    (name) => drawn.missing.includes(name) || (name in answers && !(name in known)),
  )
  if (asked.length === 0) return null
  const fields = [...choice.reply.fields, ...(choice.first?.fields ?? [])]
  return (
    <section class="questions" aria-label={say('questions')}>
      <p class="muted small">{say('question', { count: drawn.missing.length })}</p>
      {asked.map((name) => {
        const field = fields.find((one) => one.name === name)
        const value = answers[name] ?? ''
        const answer = (next: string) => onAnswer(name, next)
        return (
          <Field key={name} label={labelOf(name, say)}>
            {(ties) =>
              field?.kind === 'choice' ? (
                <select
                  {...ties}
                  data-field
                  class="input"
                  value={value}
                  onChange={(event) => answer(event.currentTarget.value)}
                >
                  <option value="">{say('choose')}</option>
                  {field.choices?.map((one) => (
                    <option key={one} value={one}>
                      {one}
                    </option>
                  ))}
                </select>
              ) : field?.kind === 'date' ? (
                <input
                  {...ties}
                  data-field
                  class="input"
                  type="date"
                  onInput={(event) => {
                    const day = event.currentTarget.valueAsDate
                    answer(day ? dateInWords(day.getTime(), choice.language) : '')
                  }}
                />
              ) : (
                <input
                  {...ties}
                  data-field
                  class="input"
                  maxLength={2000}
                  value={value}
                  onInput={(event) => answer(event.currentTarget.value)}
                />
              )
            }
          </Field>
        )
      })}
    </section>
  )
}
