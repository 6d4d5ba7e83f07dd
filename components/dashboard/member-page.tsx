import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { ask } from '@/lib/bus/ask.ts'
import type { ActInput } from '@/lib/bus/people-inputs.ts'
import { common } from '@/lib/locales/pages/common.ts'
import { dashboard } from '@/lib/locales/pages/dashboard.ts'
import { person } from '@/lib/locales/pages/person.ts'
import type { Tag } from '@/lib/model.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { useLive } from '../live.ts'
import { Duties } from '../people/duties.tsx'
import { Hints } from '../people/hints.tsx'
import { Ladder } from '../people/ladder.tsx'
import { TagPicker } from '../tag-picker.tsx'
import { TagPill } from '../tag-pill.tsx'
import { toast } from '../toasts.ts'
import { Unreadable } from '../trouble.tsx'
import { useTags } from '../use-tags.ts'
import { useWords } from '../words.ts'
import { hashOf, place } from './address.ts'
import { EntryList } from './entry-list.tsx'
import { left } from './left.ts'
import { Accounts } from './member/accounts.tsx'
import { Acts } from './member/acts.tsx'
import { confirm, refuse, setTag } from './member/confirming.ts'
import { Forget } from './member/forget.tsx'
import { ToneMonths } from './member/tone-months.tsx'
import { WhyFiled } from './member/why-filed.tsx'

/** Stores that a member's page is made from. */
const STORES = ['members', 'accounts', 'entries', 'tags', 'charters', 'mentions'] as const

/** The whole file of one person: accounts, tags, ladder, duties, tone, history, and what to do. */
export function MemberPage({ id }: { id: string }): VNode {
  const say = useWords(dashboard)
  const shared = useWords(common)
  const tell = useWords(person)
  const tags = useTags()
  const live = useLive(() => ask('member.read', { memberId: id }), STORES, [id])
  const [tagging, setTagging] = useState(false)
  /** A protected tag that is to be taken off, once she is sure. */
  const [doubted, setDoubted] = useState<Tag>()

  useEffect(() => {
    left.id = id
  }, [id])

  const back = (
    <a class="back" href={hashOf({ room: 'members', filters: {} })}>
      ← {say('members')}
    </a>
  )
  if (live.state === 'failed') {
    return (
      <>
        {back}
        <Unreadable {...live} />
      </>
    )
  }
  if (live.state === 'reading') return back
  const view = live.value
  const worn = view.tags.filter((tag) => tag.on)

  /** Settles once it is done, be it at a second try: what was typed stays until then. */
  function onAct(done: ActInput, said: string): Promise<boolean> {
    return new Promise((resolve) => {
      void act('member.act', { memberId: id, act: done }, ({ entryId }) => {
        toast(said, () => void act('entry.undo', { entryId }))
        resolve(true)
      })
    })
  }

  return (
    <div class="sheet">
      {back}
      <div class="heading">
        <h1>{view.name || shared('unknownAuthor')}</h1>
      </div>
      <WhyFiled view={view} />
      <Duties view={view} onAct={onAct} />
      <div class="row">
        {worn.map(({ id: tagId, word, colour, icon }) => (
          <TagPill key={tagId} name={word} colour={colour} icon={icon} />
        ))}
        {worn.length === 0 && <span class="muted">{say('noTag')}</span>}
        <Button small icon="tag" aria-expanded={tagging} onClick={() => setTagging(!tagging)}>
          {say('editTags')}
        </Button>
      </div>
      {tagging && (
        <TagPicker
          title={say('editTags')}
          tags={tags}
          worn={worn.map((one) => one.id)}
          onChoose={(chosen) => {
            const on = !worn.some((one) => one.id === chosen.id)
            setTagging(false)
            if (!on && chosen.kept) setDoubted(chosen)
            else void setTag(view, chosen, on)
          }}
          onClose={() => setTagging(false)}
        />
      )}
      {doubted && (
        <p class="row" role="alert">
          {tell('sureTake', { tag: doubted.name })}
          <Button
            look="danger"
            onClick={() => {
              setDoubted(undefined)
              void setTag(view, doubted, false)
            }}
          >
            {tell('yes')}
          </Button>
          <Button look="quiet" onClick={() => setDoubted(undefined)}>
            {tell('no')}
          </Button>
        </p>
      )}
      <Hints
        hints={view.hints}
        onYes={(hint) => void confirm(view, hint)}
        onNo={(hint) => void refuse(view, hint)}
      />
      {view.ladder.at >= 0 && <Ladder ladder={view.ladder} />}
      <Acts view={view} onAct={onAct} />
      <Accounts memberId={id} accounts={view.accounts} />
      <section class="stack">
        <h2>{tell('toneTitle', { count: view.tones.length })}</h2>
        <ToneMonths tones={view.tones} />
      </section>
      <h2>{say('history', { count: view.total })}</h2>
      <EntryList entries={view.entries} onAct={onAct} />
      <Forget
        id={id}
        name={view.name || shared('unknownAuthor')}
        asked={place.value.filters.forget === 'yes'}
      />
    </div>
  )
}
