import type { VNode } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { ask } from '@/lib/bus/ask.ts'
import type { PageAtHand } from '@/lib/bus/views.ts'
import { newestMentions } from '@/lib/db/recent.ts'
import { editor } from '@/lib/locales/pages/editor.ts'
import type { Mention, Post } from '@/lib/model.ts'
import { compile, type Searched } from '@/lib/watch/query.ts'
import { Icon } from '../icon.tsx'
import { useLive } from '../live.ts'
import { MarkedText } from '../marked-text.tsx'
import { useWords } from '../words.ts'

/** Mentions that a query is tried on, and results that are shown of each trial. */
const TRIED = 1000
const SHOWN = 4
const AROUND = 60

interface Hit {
  id: string
  who: string
  text: string
  hits: [number, number][]
}

/** What a query would find among the mentions there are and on the page last looked at. */
export function QueryTrial({ query }: { query: string }): VNode {
  const say = useWords(editor)
  const live = useLive(() => newestMentions(TRIED), ['mentions'])
  const page = usePage()
  const index = useMemo(() => compile([{ id: 'it', query }]), [query])
  const mentions = live.state === 'ready' ? live.value : []
  const among = useMemo(() => found(index, mentions.map(asMention)), [index, mentions])
  const onPage = useMemo(() => found(index, (page?.posts ?? []).map(asPost)), [index, page])
  return (
    <section class="trial" aria-live="polite">
      <p class="strong">{say('trial')}</p>
      {mentions.length === 0 ? (
        <p class="muted small">{say('trialNoMention')}</p>
      ) : (
        <Results
          title={say('trialMentions', { count: among.length, of: mentions.length })}
          hits={among}
        />
      )}
      {page ? (
        <Results
          title={say('trialPage', {
            count: onPage.length,
            of: page.posts.length,
            host: page.host,
          })}
          hits={onPage}
        />
      ) : (
        <p class="muted small">{say('trialNoPage')}</p>
      )}
    </section>
  )
}

function Results({ title, hits }: { title: string; hits: readonly Hit[] }): VNode {
  return (
    <>
      <p class="small row">
        <Icon name={hits.length > 0 ? 'circle-check' : 'minus'} />
        {title}
      </p>
      {hits.length > 0 && (
        <ul class="small">
          {hits.slice(0, SHOWN).map(({ id, who, text, hits: spans }) => (
            <li key={id}>
              <b>{who}</b> <MarkedText text={text} hits={spans} around={AROUND} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** The posts of the page she looked at before coming here, if Vigie reads one. */
function usePage(): PageAtHand | undefined {
  const [page, setPage] = useState<PageAtHand>()
  useEffect(() => {
    let here = true
    // Without a page there is nothing to try on: no failure to speak of.
    ask('watch.page', {}).then(
      (found) => here && setPage(found ?? undefined),
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [])
  return page
}

const asMention = (mention: Mention): [string, Searched] => [mention.id, mention]
const asPost = (post: Post): [string, Searched] => [post.id, post]

function found(
  index: ReturnType<typeof compile>,
  posts: readonly [id: string, post: Searched][],
): Hit[] {
  return posts.flatMap(([id, post]) => {
    const [match] = index.match(post)
    if (!match) return []
    return [{ id, who: post.author?.name ?? post.place ?? '', text: post.text, hits: match.hits }]
  })
}
