import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { ask } from '@/lib/bus/ask.ts'
import type { LintView } from '@/lib/bus/people-views.ts'
import { person } from '@/lib/locales/pages/person.ts'
import { Icon } from '../icon.tsx'
import { useWords } from '../words.ts'

/** How long typing rests before a note is looked at, in milliseconds. */
const REST_MS = 350
const SHORTEST = 3

/**
 * What a text about somebody should perhaps not say, and why, while it is typed. It never keeps
 * anything from being saved; when it can't be asked, it says nothing.
 */
export function NoteLint({ text }: { text: string }): VNode | null {
  const say = useWords(person)
  const [found, setFound] = useState<readonly LintView[]>([])
  useEffect(() => {
    if (text.trim().length < SHORTEST) {
      setFound([])
      return
    }
    let current = true
    const timer = setTimeout(() => {
      ask('note.lint', { text }).then(
        (views) => current && setFound(views),
        () => undefined,
      )
    }, REST_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [text])
  return (
    <div class="lint small" role="status">
      {found.length > 0 && (
        <>
          <p class="lint-title">
            <Icon name="triangle-alert" /> {say('lintTitle')}
          </p>
          <ul>
            {found.map(({ words, why }) => (
              <li key={words}>
                <q>{words}</q> : {why}
              </li>
            ))}
          </ul>
          <p class="muted">{say('lintFree')}</p>
        </>
      )}
    </div>
  )
}
