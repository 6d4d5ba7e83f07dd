import type { VNode } from 'preact'
import { search as table } from '@/lib/locales/pages/search.ts'
import { ASKED_PLACES, OPENED_PLACES } from '@/lib/watch/everywhere.ts'
import { useWords } from '../words.ts'
import { useHealthWords } from './health-words.ts'
import type { Found } from './use-search.ts'

interface Props {
  chosen: readonly string[]
  onChoose: (ids: string[]) => void
  found: Readonly<Record<string, Found>>
  query: string
}

/** Where a search goes: places to tick with what each answered, and places to open. */
export function SearchPlaces({ chosen, onChoose, found, query }: Props): VNode {
  const say = useWords(table)
  const why = useHealthWords()

  function outcome(one: Found | undefined): string {
    if (one === undefined) return ''
    if (one.state === 'asking') return say('asking')
    if (one.state === 'refused') return say('refused')
    if (one.state === 'failed') {
      return (one.error && why(one.error, false)) ?? say('failed')
    }
    return one.posts.length > 0 ? say('found', { count: one.posts.length }) : say('nothing')
  }

  return (
    <>
      <fieldset class="places">
        <legend>{say('places')}</legend>
        {ASKED_PLACES.map(({ id, name }) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChoose(
                  event.currentTarget.checked
                    ? [...chosen, id]
                    : chosen.filter((one) => one !== id),
                )
              }
            />
            <span>
              {name}
              <span class="hint" aria-live="polite">
                {outcome(found[id])}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="small muted">{say('opened')}</p>
      <p class="row wrap">
        {OPENED_PLACES.map(({ id, name, url }) => (
          <a
            key={id}
            class="button small"
            href={url(query.trim())}
            target="_blank"
            rel="noreferrer"
          >
            {name}
          </a>
        ))}
      </p>
    </>
  )
}
