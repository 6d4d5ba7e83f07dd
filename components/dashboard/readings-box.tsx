import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { ask } from '@/lib/bus/ask.ts'
import type { ReadingView } from '@/lib/bus/views.ts'
import { settings as table } from '@/lib/locales/pages/settings.ts'
import { fail } from '../act.ts'
import { useWords } from '../words.ts'

/** How reading goes, by site and version: where it drifts shows here before it is suffered. */
export function ReadingsBox(): VNode | null {
  const say = useWords(table)
  const [readings, setReadings] = useState<ReadingView[]>([])
  useEffect(() => {
    ask('site.readings', {}).then(setReadings, fail)
  }, [])
  if (readings.length === 0) return null
  return (
    <section class="stack">
      <h2>{say('readings')}</h2>
      <p class="muted">{say('readingsText')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keys */}
      <section class="scrolls" aria-label={say('readings')} tabIndex={0}>
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">{say('readingSite')}</th>
              <th scope="col">{say('readingVersion')}</th>
              <th scope="col">{say('readingPages')}</th>
              <th scope="col">{say('readingPosts')}</th>
              <th scope="col">{say('readingUnread')}</th>
              <th scope="col">{say('readingDoubtful')}</th>
            </tr>
          </thead>
          <tbody>
            {readings.map(({ site, version, pages, posts, withoutAuthor, doubtful }) => (
              <tr key={`${site} ${version}`}>
                <th scope="row">{site ?? say('readingGeneric')}</th>
                <td>{version}</td>
                <td>{pages}</td>
                <td>{posts}</td>
                <td>{withoutAuthor}</td>
                <td>{doubtful}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
