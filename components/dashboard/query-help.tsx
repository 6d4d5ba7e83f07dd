import type { VNode } from 'preact'
import { editor } from '@/lib/locales/pages/editor.ts'
import { useWords } from '../words.ts'

const LINES = ['Words', 'Phrase', 'Or', 'Not', 'Near', 'Prefix', 'Exact', 'Field'] as const

/** The query language on one card, an example a line. */
export function QueryHelp(): VNode {
  const say = useWords(editor)
  return (
    <details class="query-help">
      <summary>{say('help')}</summary>
      <dl>
        {LINES.map((line) => (
          <div key={line}>
            <dt>
              <code class="query">{say(`help${line}`)}</code>
            </dt>
            <dd>{say(`help${line}Text`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
