import type { VNode } from 'preact'
import { Button } from '@/components/button.tsx'
import { Notice } from '@/components/notice.tsx'
import { useWords } from '@/components/words.ts'
import type { Choice, Drawn } from './choice.ts'
import { paletteWords } from './palette.tsx'
import { labelOf, Questions } from './palette-questions.tsx'
import type { Size } from './size.ts'

interface Props {
  drawn: Drawn | undefined
  choice: Choice | undefined
  answers: Readonly<Record<string, string>>
  /** What was known without asking. */
  known: Readonly<Record<string, string>>
  /** How long the post would be, where a limit is known. */
  size: Size | undefined
  onAnswer: (name: string, value: string) => void
  onTurn: () => void
}

/** The reply as it will stand in the box, what is filled and what is missing set apart. */
export function PalettePreview(props: Props): VNode {
  const { drawn, choice, answers, known, size, onAnswer, onTurn } = props
  const say = useWords(paletteWords)
  if (!drawn || !choice) return <div class="preview" />
  const [problem] = drawn.problems
  return (
    <div class="preview">
      {problem && (
        <Notice
          look="warn"
          what={say('broken')}
          todo={say(`problem.${problem.key}`, { part: problem.name ?? '{…' })}
        />
      )}
      <Questions {...{ drawn, choice, answers, known, onAnswer }} />
      <section class="text" lang={choice.language} aria-label={say('preview')} aria-live="polite">
        {drawn.parts.map((part, index) =>
          'text' in part ? (
            part.text
          ) : part.value === undefined ? (
            <span key={index} class="blank">
              {labelOf(part.name, say)}
            </span>
          ) : (
            <span key={index} class="filled">
              {part.value}
            </span>
          ),
        )}
      </section>
      {size && (
        <p class={size.length > size.most ? 'size over small' : 'size muted small'}>
          {say(size.length > size.most ? 'tooLongHere' : 'length', { ...size })}
        </p>
      )}
      {drawn.count > 1 && (
        <div class="variants muted small">
          <span>{say('variant', { number: drawn.place + 1, count: drawn.count })}</span>
          <Button small look="quiet" icon="refresh" onClick={onTurn}>
            {say('nextVariant')}
          </Button>
        </div>
      )}
    </div>
  )
}
