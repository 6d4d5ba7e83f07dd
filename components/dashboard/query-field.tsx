import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { paint } from '@/lib/watch/paint.ts'
import type { Ties } from '../field.tsx'

interface Props {
  ties: Ties
  query: string
  onChange: (query: string) => void
}

/**
 * The field of a query: what is typed is coloured as it is read, and underlined where it is wrong. A
 * plain field lies over its coloured copy, letter on letter, so that every habit of the keyboard and
 * every assistive technology meets a plain field.
 */
export function QueryField({ ties, query, onChange }: Props): VNode {
  const field = useRef<HTMLTextAreaElement>(null)
  return (
    <div class="query-field">
      <pre class="input mono" aria-hidden="true">
        {paint(query).map(({ kind, text }, index) => (
          // Pieces have nothing to know them by but their place.
          <span key={index} class={`paint-${kind}`}>
            {text}
          </span>
        ))}
        {/* A last line that is empty would have no height. */}
        {'\u200b'}
      </pre>
      <textarea
        {...ties}
        ref={field}
        class="input mono"
        rows={1}
        spellcheck={false}
        autoCapitalize="off"
        autoComplete="off"
        value={query}
        onInput={(event) => onChange(event.currentTarget.value.replace(/\r?\n/g, ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return
          event.preventDefault()
          field.current?.form?.requestSubmit()
        }}
      />
    </div>
  )
}
