import type { VNode } from 'preact'
import { allOf } from '@/lib/db/config.ts'
import { library, rules } from '@/lib/locales/pages.ts'
import type { Reply, StoredReply } from '@/lib/model.ts'
import { isShipped, libraryOf } from '@/lib/replies/library.ts'
import { Empty } from '../empty.tsx'
import { Icon } from '../icon.tsx'
import { useLive } from '../live.ts'
import { Unreadable } from '../trouble.tsx'
import { language, useWords, wordsOf } from '../words.ts'
import { hashOf, place } from './address.ts'
import { holds, wordsOfSearch } from './filters.ts'
import { ReplyForm } from './reply-form.tsx'
import { sampleOf } from './sample.ts'
import { Search } from './search.tsx'

/** The address of the form that makes a new reply. */
const NEW = 'new'

/** The canned replies by rule, or the form of the one in the address. */
export function RepliesRoom(): VNode {
  const say = useWords(library)
  const live = useLive(() => allOf('replies'), ['replies'])
  const { id } = place.value
  if (live.state === 'failed') return <Unreadable {...live} />
  const replies = live.state === 'ready' ? libraryOf(live.value) : []
  if (id === undefined) return <List replies={replies} ready={live.state === 'ready'} />
  const reply = replies.find((one) => one.id === id)
  const back = (
    <a class="back" href={hashOf({ room: 'replies', filters: {} })}>
      ← {say('replies')}
    </a>
  )
  if (id !== NEW && reply === undefined) {
    return (
      <>
        {back}
        {live.state === 'ready' && <Empty icon="reply" title={say('goneReply')} />}
      </>
    )
  }
  return (
    <div class="sheet">
      {back}
      <ReplyForm key={id} reply={reply} />
    </div>
  )
}

function List({ replies, ready }: { replies: readonly Reply[]; ready: boolean }): VNode {
  const say = useWords(library)
  const words = wordsOfSearch(place.value.filters.q ?? '')
  const tongue = language.value
  const shown = replies.filter(({ title, variants }) =>
    holds(words, [title.fr, title.en, ...variants[tongue]]),
  )
  const groups = [...new Set(shown.map(({ ruleId }) => ruleId))]
  return (
    <>
      <div class="heading">
        <h1>{say('replies')}</h1>
        <span class="muted">{say('shownReplies', { count: shown.length })}</span>
        <span class="grow" />
        <Search label={say('searchReplies')} />
        <a class="button primary" href={hashOf({ room: 'replies', id: NEW, filters: {} })}>
          <Icon name="plus" />
          {say('newReply')}
        </a>
      </div>
      {ready && shown.length === 0 && (
        <Empty icon="reply" title={say('noReply')}>
          <p>{say('noReplyText')}</p>
        </Empty>
      )}
      <div class="table">
        {groups.map((ruleId) => (
          <section key={ruleId} class="group">
            <h2>{ruleName(ruleId)}</h2>
            <ul>
              {shown
                .filter((reply) => reply.ruleId === ruleId)
                .map((reply) => (
                  <ReplyLine key={reply.id} reply={reply} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

function ReplyLine({ reply }: { reply: Reply | StoredReply }): VNode {
  const say = useWords(library)
  const tongue = language.value
  const changed = 'hlc' in reply && isShipped(reply.id)
  return (
    <li class={reply.disabled ? 'reply off' : 'reply'}>
      <a href={hashOf({ room: 'replies', id: reply.id, filters: {} })}>
        {reply.title[tongue] || reply.title.fr || reply.title.en}
      </a>
      <span class="sample">{sampleOf(reply.variants[tongue][0] ?? '', tongue)}</span>
      <span class="muted small">{say(`tone-${reply.tone}`)}</span>
      <span class="small">
        {changed && <span class="pill teal">{say('changed')}</span>}
        {!isShipped(reply.id) && <span class="pill violet">{say('own')}</span>}
        {reply.disabled && <span class="pill grey">{say('disabled')}</span>}
      </span>
    </li>
  )
}

/** A rule's name; her own rules carry their name as their id. */
function ruleName(id: string): string {
  const say = wordsOf(rules)
  return Object.hasOwn(rules.fr, id) ? say(id as keyof typeof rules.fr) : id
}
