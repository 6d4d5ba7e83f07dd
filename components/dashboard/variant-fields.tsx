import type { VNode } from 'preact'
import { library } from '@/lib/locales/pages/library.ts'
import type { ReplyLanguage } from '@/lib/model.ts'
import { checkTemplate } from '@/lib/replies/index.ts'
import { Button } from '../button.tsx'
import { Field } from '../field.tsx'
import { useWords } from '../words.ts'
import { sampleOf } from './sample.ts'

interface Props {
  language: ReplyLanguage
  variants: readonly string[]
  onChange: (variants: string[]) => void
  wrong: string | undefined
}

/** The texts of a reply in one language, each with what is wrong in it and how it would read. */
export function VariantFields({ language, variants, onChange, wrong }: Props): VNode {
  const say = useWords(library)
  const shown = variants.length === 0 ? [''] : variants
  const put = (index: number, text: string) =>
    onChange(shown.map((old, at) => (at === index ? text : old)))
  return (
    <>
      {shown.map((text, index) => {
        const problem = text.trim() ? checkTemplate(text).find(({ blocks }) => blocks) : undefined
        return (
          <div key={index} class="variant">
            <Field
              label={say('variant', { number: index + 1 })}
              wrong={
                problem
                  ? say('templateWrong', { part: text.slice(problem.at, problem.at + 20) })
                  : index === 0
                    ? wrong
                    : undefined
              }
            >
              {(ties) => (
                <textarea
                  {...ties}
                  class="input"
                  rows={4}
                  lang={language}
                  spellcheck
                  maxLength={20_000}
                  value={text}
                  onInput={(event) => put(index, event.currentTarget.value)}
                />
              )}
            </Field>
            {text.trim() && !problem && (
              <details>
                <summary>{say('preview')}</summary>
                <p class="preview" lang={language}>
                  {sampleOf(text, language)}
                </p>
              </details>
            )}
            {shown.length > 1 && (
              <Button
                small
                look="quiet"
                icon="trash"
                onClick={() => onChange(shown.filter((_, at) => at !== index))}
              >
                {say('removeVariant')}
              </Button>
            )}
          </div>
        )
      })}
      <div>
        <Button small icon="plus" onClick={() => onChange([...shown, ''])}>
          {say('addVariant')}
        </Button>
      </div>
    </>
  )
}
