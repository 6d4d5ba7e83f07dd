import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { allOf } from '@/lib/db/config.ts'
import { mentionPage } from '@/lib/db/mention-pages.ts'
import { filedAuthors } from '@/lib/db/recent.ts'
import { common, mention as mentionTable } from '@/lib/locales/pages/common.ts'
import { dashboard } from '@/lib/locales/pages/dashboard.ts'
import type { Mention } from '@/lib/model.ts'
import { Button } from '../button.tsx'
import { Empty } from '../empty.tsx'
import { useLive } from '../live.ts'
import { putIn } from '../mention-acts.ts'
import { MentionList } from '../mention-list.tsx'
import { SignalStrip } from '../signal-strip.tsx'
import { Unreadable } from '../trouble.tsx'
import { useWords } from '../words.ts'
import { filter, place } from './address.ts'
import { useChosen } from './chosen.ts'
import { mentionFilter, statesOf } from './filters.ts'
import { MoreRows } from './more-rows.tsx'
import { Search } from './search.tsx'
import { Select } from './select.tsx'

/** Mentions read at first, and again as many each time the end of the list comes in sight. */
const PAGE = 200

type Filters = Readonly<Record<string, string>>

async function read(filters: Filters, limit: number, isStale: () => boolean) {
  const fits = mentionFilter(filters)
  const [page, alerts, sources] = await Promise.all([
    mentionPage({
      states: statesOf(filters),
      order: filters.order === 'oldest' ? 'oldest' : 'newest',
      since: Number(filters.since ?? 0) || 0,
      limit,
      fits(mention) {
        // Another letter was typed: nobody waits for these any more.
        if (isStale()) throw new Error('stale')
        return fits(mention)
      },
    }),
    allOf('alerts'),
    allOf('sources'),
  ])
  return { ...page, alerts, sources, filed: await filedAuthors(page.mentions) }
}

/** Every mention, to be searched, filtered, triaged one by one or many at once. */
export function MentionsRoom(): VNode {
  const say = useWords(dashboard)
  const shared = useWords(common)
  const state = useWords(mentionTable)
  const { filters } = place.value
  const key = JSON.stringify(filters)
  const [asked, setAsked] = useState({ key, limit: PAGE })
  const limit = asked.key === key ? asked.limit : PAGE
  const turn = useRef(0)
  const live = useLive(
    () => {
      const mine = ++turn.current
      return read(filters, limit, () => turn.current !== mine)
    },
    ['mentions', 'alerts', 'sources', 'members', 'accounts'],
    [key, limit],
  )
  const chosen = useChosen()
  const shown = live.state === 'ready' ? live.value.mentions : []
  const more = live.state === 'ready' && live.value.more
  const empty =
    live.state === 'ready' && live.value.alerts.length === 0
      ? 'noMentions'
      : Object.keys(filters).length === 0
        ? 'allDone'
        : 'noMatch'
  const picked = shown.filter(({ id }) => chosen.ids.has(id))

  async function each(to: Mention['state']): Promise<void> {
    await putIn(picked, to)
    chosen.set([])
  }
  return (
    <>
      <div class="heading">
        <h1>{say('mentions')}</h1>
        <span class="muted">{say(more ? 'shownFirst' : 'shown', { count: shown.length })}</span>
        <span class="grow" />
        <Search label={say('searchMentions')} />
      </div>
      {live.state === 'ready' && (
        <SignalStrip
          most={3}
          alerts={live.value.alerts}
          onChoose={(alert) => filter({ alert, state: 'all' })}
        />
      )}
      <div class="filters">
        <Select
          name="state"
          label={say('state')}
          initial="open"
          options={[
            ['open', say('stateOpen')],
            ['new', state('stateNew')],
            ['seen', state('stateSeen')],
            ['done', state('stateDone')],
            ['irrelevant', state('stateIrrelevant')],
            ['all', shared('all')],
          ]}
        />
        <Select
          name="tone"
          label={say('tone')}
          options={[
            ['', say('allTones')],
            ...(['negative', 'neutral', 'positive', 'uncertain'] as const).map(
              (tone) => [tone, shared(tone)] as const,
            ),
          ]}
        />
        {live.state === 'ready' && (
          <>
            <Select
              name="alert"
              label={say('alert')}
              options={[
                ['', shared('all')],
                ...live.value.alerts.map(({ id, name }) => [id, name] as const),
              ]}
            />
            <Select
              name="source"
              label={say('source')}
              options={[
                ['', shared('all')],
                ...live.value.sources.map(({ id, name }) => [id, name] as const),
              ]}
            />
          </>
        )}
        {Object.keys(filters).length > 0 && (
          <Button small look="quiet" icon="x" onClick={() => clear(filters)}>
            {say('clearFilters')}
          </Button>
        )}
      </div>
      <div class="bulk" aria-live="polite">
        <label class="check">
          <input
            type="checkbox"
            checked={picked.length > 0 && picked.length === shown.length}
            indeterminate={picked.length > 0 && picked.length < shown.length}
            disabled={shown.length === 0}
            onChange={(event) =>
              chosen.set(event.currentTarget.checked ? shown.map(({ id }) => id) : [])
            }
          />
          {picked.length === 0 ? say('chooseAll') : say('chosen', { count: picked.length })}
        </label>
        {picked.length > 0 && (
          <span class="row">
            <Button small icon="eye" onClick={() => void each('seen')}>
              {state('stateSeen')}
            </Button>
            <Button small icon="check" onClick={() => void each('done')}>
              {state('done')}
            </Button>
            <Button small icon="x" onClick={() => void each('irrelevant')}>
              {state('irrelevant')}
            </Button>
            <Button small icon="inbox" onClick={() => void each('new')}>
              {state('stateNew')}
            </Button>
          </span>
        )}
      </div>
      {live.state === 'failed' && <Unreadable {...live} />}
      {live.state === 'ready' && shown.length === 0 && (
        <Empty icon="inbox" title={say(empty)}>
          <p>{say(`${empty}Text`)}</p>
        </Empty>
      )}
      {live.state === 'ready' && shown.length > 0 && (
        <MentionList
          label={say('mentions')}
          mentions={shown}
          alerts={live.value.alerts}
          filed={live.value.filed}
          chooser={({ id, author }) => (
            <input
              type="checkbox"
              class="chooser"
              aria-label={say('choose', { name: author?.name ?? shared('unknownAuthor') })}
              checked={chosen.ids.has(id)}
              onChange={(event) => chosen.choose(id, event.currentTarget.checked)}
            />
          )}
        >
          {more && <MoreRows onMore={() => setAsked({ key, limit: limit * 2 })} />}
        </MentionList>
      )}
    </>
  )
}

function clear(filters: Filters): void {
  filter(Object.fromEntries(Object.keys(filters).map((name) => [name, ''])))
}
