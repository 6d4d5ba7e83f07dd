import type { VNode } from 'preact'
import { lastPurges, nextPurge, tryPurge } from '@/lib/db/purge.ts'
import { keeping as table } from '@/lib/locales/pages/keeping.ts'
import type { Purge, Retention } from '@/lib/model.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { Field } from '../field.tsx'
import { useLive } from '../live.ts'
import { exactDay } from '../time.ts'
import { toast } from '../toasts.ts'
import { language, useWords } from '../words.ts'

const KINDS = [
  'ladder',
  'members',
  'influencers',
  'mentions',
] as const satisfies (keyof Retention)[]
const MONTHS = [3, 6, 12, 18, 24, 36, 60, 0]

/** How long each kind of file is kept, what the weekly round let go of, and what it would today. */
export function KeepingBox({ retention }: { retention: Retention }): VNode {
  const say = useWords(table)
  const live = useLive(
    async () => ({ past: await lastPurges(), next: await nextPurge(), due: await tryPurge() }),
    ['meta', 'members', 'entries', 'mentions'],
    [retention],
  )
  const date = (at: number) => exactDay(at, language.value)
  const told = (purge: Purge) =>
    KINDS.filter((kind) => purge[kind] > 0)
      .map((kind) => say(`count-${kind}`, { count: purge[kind] }))
      .join(', ')
  return (
    <section class="stack">
      <h2>{say('title')}</h2>
      <p class="muted">{say('text')}</p>
      <div class="pair">
        {KINDS.map((kind) => (
          <Field key={kind} label={say(`kind-${kind}`)}>
            {(ties) => (
              <select
                {...ties}
                class="input"
                value={String(retention[kind])}
                onChange={(event) => {
                  const months = Number(event.currentTarget.value)
                  void act('settings.save', { retention: { ...retention, [kind]: months } })
                }}
              >
                {[...new Set([...MONTHS, retention[kind]])].map((months) => (
                  <option key={months} value={String(months)}>
                    {months === 0 ? say('forever') : say('months', { count: months })}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
      {live.state === 'ready' && (
        <>
          <p class="muted small">
            {say('next', { date: date(Math.max(live.value.next, Date.now())) })}{' '}
            {told(live.value.due) === ''
              ? say('nothingDue')
              : say('due', { what: told(live.value.due) })}
          </p>
          {told(live.value.due) !== '' && (
            <div>
              <Button
                look="danger"
                icon="trash"
                onClick={() =>
                  void act('data.purge', {}, (done) =>
                    toast(
                      told(done) === ''
                        ? say('purgedNothing')
                        : say('purged', { what: told(done) }),
                    ),
                  )
                }
              >
                {say('purgeNow')}
              </Button>
            </div>
          )}
          {live.value.past.length > 0 && (
            <details>
              <summary>{say('last')}</summary>
              <ul class="small">
                {live.value.past.map((purge) => (
                  <li key={purge.at}>
                    {say('line', {
                      date: date(purge.at),
                      what: told(purge) || say('nothing'),
                    })}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  )
}
