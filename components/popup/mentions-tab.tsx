import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { countMentions } from '@/lib/db/mentions.ts'
import { readInbox } from '@/lib/db/recent.ts'
import { rowsNow, talliesHold } from '@/lib/db/tallies/read.ts'
import { common } from '@/lib/locales/pages/common.ts'
import { popup } from '@/lib/locales/pages/popup.ts'
import { sum } from '@/lib/metrics/scope.ts'
import type { Mention } from '@/lib/model.ts'
import { numberFormat } from '@/lib/text/intl.ts'
import { Button } from '../button.tsx'
import { Chip } from '../chip.tsx'
import { Empty } from '../empty.tsx'
import { FirstRun } from '../first-run.tsx'
import { useLive } from '../live.ts'
import { putIn } from '../mention-acts.ts'
import { MentionList } from '../mention-list.tsx'
import { SignalStrip } from '../signal-strip.tsx'
import { Unreadable } from '../trouble.tsx'
import { language, useWords } from '../words.ts'
import { openDashboard } from './header.tsx'

/** More than anybody triages in a popup; the rest is in the dashboard. */
const SHOWN = 200

/**
 * How many there are. Rows don't wait for it, and it doesn't count what the tallies know: tens of
 * thousands take longer to count than what is shown takes to read.
 */
async function count() {
  const [fresh, hold, rows] = await Promise.all([
    countMentions('new'),
    talliesHold(),
    rowsNow('waiting'),
  ])
  return { fresh, waiting: hold ? sum(rows) : fresh + (await countMentions('seen')) }
}

/** `all`, `new`, `negative`, or the id of an alert. */
type Filter = string

/** The inbox: what waits, newest first, to be triaged here or opened. */
export function MentionsTab(): VNode | null {
  const say = useWords(popup)
  const all = useWords(common)('all')
  const [filter, setFilter] = useState<Filter>('all')
  const live = useLive(
    () => readInbox(SHOWN),
    ['mentions', 'alerts', 'members', 'accounts', 'entries'],
  )
  const drawn = live.state === 'ready'
  const counts = useLive(async () => (drawn ? count() : undefined), ['mentions'], [drawn])
  if (live.state === 'failed') return <Unreadable {...live} />
  if (live.state === 'reading') return null
  const { mentions, alerts, filed } = live.value
  const counted = counts.state === 'ready' ? counts.value : undefined
  const fresh = counted?.fresh ?? mentions.filter(({ state }) => state === 'new').length
  const waiting = counted?.waiting ?? mentions.length
  if (alerts.length === 0 && mentions.length === 0) return <FirstRun />

  const number = numberFormat(language.value)
  const shown = mentions.filter((mention) => fits(mention, filter))
  const unseen = shown.filter(({ state }) => state === 'new')
  const countOf = (one: Filter) =>
    number.format(mentions.filter((mention) => fits(mention, one)).length)
  const chips: [Filter, string][] = [
    ['all', all],
    ['new', say('onlyNew')],
    ['negative', say('onlyNegative')],
    ...alerts.map(({ id, name }): [Filter, string] => [id, name]),
  ]
  return (
    <>
      <div class="bar">
        <h2 class="unseen">{say('newCount', { count: fresh })}</h2>
        <fieldset class="chips grow">
          <legend class="unseen">{say('filters')}</legend>
          {chips.map(([id, label]) => (
            <Chip
              key={id}
              label={label}
              count={id === 'new' ? number.format(fresh) : countOf(id)}
              on={filter === id}
              onToggle={() => setFilter(filter === id ? 'all' : id)}
            />
          ))}
        </fieldset>
        {unseen.length > 0 && (
          <Button
            small
            look="quiet"
            icon="check-check"
            label={say('allSeen')}
            onClick={() => void putIn(unseen, 'seen')}
          />
        )}
      </div>
      <SignalStrip most={1} alerts={alerts} onChoose={setFilter} />
      {shown.length === 0 ? (
        <Empty icon="inbox" title={say(filter === 'all' ? 'noneTitle' : 'noneFiltered')}>
          {filter === 'all' ? (
            <p>{say('noneText')}</p>
          ) : (
            <Button small onClick={() => setFilter('all')}>
              {say('showAll')}
            </Button>
          )}
        </Empty>
      ) : (
        <MentionList label={say('list')} mentions={shown} alerts={alerts} filed={filed}>
          <div class="after">
            <Button small look="quiet" onClick={() => void openDashboard('mentions')}>
              {waiting > mentions.length
                ? say('more', { count: waiting - mentions.length })
                : say('moreAll')}
            </Button>
          </div>
        </MentionList>
      )}
    </>
  )
}

function fits(mention: Mention, filter: Filter): boolean {
  if (filter === 'all') return true
  if (filter === 'new') return mention.state === 'new'
  if (filter === 'negative') return mention.tone.verdict === 'negative'
  return mention.alertIds.includes(filter)
}
