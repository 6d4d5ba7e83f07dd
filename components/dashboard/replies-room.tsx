import type { VNode } from 'preact'
import { allOf } from '@/lib/db/config.ts'
import { library } from '@/lib/locales/pages/library.ts'
import { rules } from '@/lib/locales/pages/rules.ts'
import type { Reply } from '@/lib/model.ts'
import { isShipped, libraryOf } from '@/lib/replies/library.ts'
import { act } from '../act.ts'
import { Empty } from '../empty.tsx'
import { Icon } from '../icon.tsx'
import { useLive } from '../live.ts'
import { Unreadable } from '../trouble.tsx'
import { language, useWords, wordsOf } from '../words.ts'
import { hashOf, place } from './address.ts'
import { holds, wordsOfSearch } from './filters.ts'
import { RepliesExchange } from './replies-exchange.tsx'
import { ReplyForm } from './reply-form.tsx'
import { ReplyLine } from './reply-line.tsx'
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
      <ReplyForm key={id} reply={reply} groups={ownGroups(replies)} />
    </div>
  )
}

/** The groups she made, each once. */
const ownGroups = (replies: readonly Reply[]): string[] => [
  ...new Set(replies.filter(({ id }) => !isShipped(id)).map(({ group }) => group)),
]

function List({ replies, ready }: { replies: readonly Reply[]; ready: boolean }): VNode {
  const say = useWords(library)
  const words = wordsOfSearch(place.value.filters.q ?? '')
  const tongue = language.value
  const shown = replies.filter(({ title, variants }) =>
    holds(words, [title.fr, title.en, ...variants[tongue]]),
  )
  const sections = [...new Set(shown.map(sectionOf))]
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
      <RepliesExchange library={replies} />
      {ready && shown.length === 0 && (
        <Empty icon="reply" title={say('noReply')}>
          <p>{say('noReplyText')}</p>
        </Empty>
      )}
      <div class="table">
        {sections.map((name) => {
          const inside = shown.filter((reply) => sectionOf(reply) === name)
          const own = inside.filter(({ id }) => !isShipped(id)).map(({ id }) => id)
          return (
            <section key={name} class="group">
              <h2>{ruleName(name)}</h2>
              <ul>
                {inside.map((reply) => (
                  <ReplyLine key={reply.id} reply={reply} {...moves(reply.id, own, replies)} />
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </>
  )
}

/** Where a reply stands in the list: in her own group, or under its rule. */
const sectionOf = ({ id, group, ruleId }: Reply): string =>
  isShipped(id) || group === 'own' ? ruleId : group

/** What moves one of her replies before or after its neighbour; all others keep their order. */
function moves(id: string, own: readonly string[], replies: readonly Reply[]) {
  const at = own.indexOf(id)
  const swap = (other: string | undefined) =>
    other === undefined
      ? undefined
      : () => {
          const all = replies.filter((reply) => !isShipped(reply.id)).map((reply) => reply.id)
          const [one, two] = [all.indexOf(id), all.indexOf(other)]
          void act('replies.order', { ids: all.with(one, other).with(two, id) })
        }
  return {
    onUp: at > 0 ? swap(own[at - 1]) : undefined,
    onDown: at >= 0 ? swap(own[at + 1]) : undefined,
  }
}

/** A rule's name; her own rules carry their name as their id. */
function ruleName(id: string): string {
  const say = wordsOf(rules)
  return Object.hasOwn(rules.fr, id) ? say(id as keyof typeof rules.fr) : id
}
