import type { VNode } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { search as table } from '@/lib/locales/pages/search.ts'
import type { Post } from '@/lib/model.ts'
import { canonical } from '@/lib/watch/canonical.ts'
import { ASKED_PLACES, hostsOf } from '@/lib/watch/everywhere.ts'
import { compile } from '@/lib/watch/query.ts'
import { Button } from '../button.tsx'
import { Empty } from '../empty.tsx'
import { MarkedText } from '../marked-text.tsx'
import { patternOf, requestHosts } from '../permissions.ts'
import { RelativeTime } from '../relative-time.tsx'
import { toast } from '../toasts.ts'
import { language, useWords } from '../words.ts'
import { filter, hashOf, place } from './address.ts'
import { SearchPlaces } from './search-places.tsx'
import { type Found, useSearch } from './use-search.ts'

/** Places she ticked last are kept. */
const KEY = 'search-places'
const AROUND = 90

function kept(): string[] {
  const known = ASKED_PLACES.map(({ id }) => id)
  const stored = localStorage
    .getItem(KEY)
    ?.split(' ')
    .filter((id) => known.includes(id))
  return stored ?? ASKED_PLACES.filter(({ usual }) => usual).map(({ id }) => id)
}

/** One box that asks every public place now. Nothing is sent before she presses the button. */
export function SearchRoom(): VNode {
  const say = useWords(table)
  const { q = '', go } = place.value.filters
  const [chosen, setChosen] = useState(kept)
  const { found, start, stop, busy } = useSearch()
  const query = q.trim()
  const posts = useMemo(() => merged(found), [found])
  const index = useMemo(() => compile([{ id: 'it', query }]), [query])
  const missed = Object.values(found).some(({ state }) => state === 'failed' || state === 'refused')
  const done = !busy && Object.keys(found).length > 0

  function choose(ids: string[]): void {
    localStorage.setItem(KEY, ids.join(' '))
    setChosen(ids)
  }

  /** Straight from the click: the browser only asks for access then. */
  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (query === '') return
    if (chosen.length === 0) return toast(say('choose'))
    // Those that she allows are asked; the others say that they weren't.
    await requestHosts(hostsOf(chosen, language.value))
    start(query, chosen)
  }

  // From the address bar: pressing Enter there is a search, of places that were allowed before.
  useEffect(() => {
    if (go !== '1' || query === '') return
    filter({ go: '' })
    void Promise.all(
      chosen.map(async (id) => {
        const origins = hostsOf([id], language.value).map(patternOf)
        return (await browser.permissions.contains({ origins })) ? [id] : []
      }),
    ).then((allowed) => start(query, allowed.flat()))
  }, [go])

  return (
    <div class="sheet wide">
      <h1>{say('title')}</h1>
      <form class="stack" onSubmit={submit}>
        <div class="row">
          <input
            type="search"
            class="input grow"
            aria-label={say('label')}
            placeholder={say('label')}
            maxLength={300}
            value={q}
            onInput={(event) => filter({ q: event.currentTarget.value })}
          />
          <Button type="submit" look="primary" icon="search">
            {say('go')}
          </Button>
          {busy && <Button onClick={stop}>{say('stop')}</Button>}
        </div>
        <p class="muted small">{say('hint')}</p>
        <SearchPlaces chosen={chosen} onChoose={choose} found={found} query={query} />
      </form>
      {query !== '' && (
        <p>
          <a class="button" href={hashOf({ room: 'watch', filters: { new: query } })}>
            {say('watch')}
          </a>
        </p>
      )}
      {done && posts.length === 0 && (
        <Empty icon="search" title={say(missed ? 'noneSome' : 'none')}>
          <p>{say(missed ? 'noneSomeText' : 'noneText')}</p>
        </Empty>
      )}
      {posts.length > 0 && (
        <ul class="answers" aria-label={say('results')}>
          {posts.map(({ key, post, from }) => (
            <li key={key}>
              <p class="row small">
                <strong>{post.author?.name ?? from}</strong>
                <span class="muted grow">{from}</span>
                {post.at !== undefined && <RelativeTime at={post.at} />}
              </p>
              <p class="text">
                {post.title && (
                  <b>
                    {post.link ? (
                      <a href={post.link} target="_blank" rel="noreferrer">
                        {post.title}
                      </a>
                    ) : (
                      post.title
                    )}{' '}
                  </b>
                )}
                {post.text !== post.title && (
                  <MarkedText
                    text={post.text}
                    hits={index.match(post)[0]?.hits ?? []}
                    around={AROUND}
                  />
                )}{' '}
                {!post.title && post.link && (
                  <a href={post.link} target="_blank" rel="noreferrer">
                    {new URL(post.link).hostname}
                  </a>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

interface Answer {
  key: string
  post: Post
  from: string
}

/** All answers, each page once, newest first; a link that is no web page is left out. */
function merged(found: Readonly<Record<string, Found>>): Answer[] {
  const answers = new Map<string, Answer>()
  for (const { id, name } of ASKED_PLACES) {
    for (const { link, ...rest } of found[id]?.posts ?? []) {
      const good = link && /^https?:/i.test(link) && URL.canParse(link)
      const key = good ? canonical(link) : `${id}:${rest.id}`
      if (!answers.has(key)) {
        answers.set(key, { key, post: good ? { ...rest, link } : rest, from: name })
      }
    }
  }
  return [...answers.values()].sort((a, b) => (b.post.at ?? 0) - (a.post.at ?? 0))
}
