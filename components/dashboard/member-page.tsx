import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { ask } from '@/lib/bus/ask.ts'
import { BusError } from '@/lib/bus/message.ts'
import type { CardView } from '@/lib/bus/views.ts'
import { accountsOf } from '@/lib/db/people.ts'
import { common, dashboard, mention } from '@/lib/locales/pages.ts'
import type { Account, Author, Tag } from '@/lib/model.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { useDraft } from '../draft.ts'
import { Field } from '../field.tsx'
import { useLive } from '../live.ts'
import { TagPicker } from '../tag-picker.tsx'
import { TagPill } from '../tag-pill.tsx'
import { toast } from '../toasts.ts'
import { Unreadable } from '../trouble.tsx'
import { useTags } from '../use-tags.ts'
import { useWords } from '../words.ts'
import { hashOf, place } from './address.ts'
import { EntryList } from './entry-list.tsx'

async function read(id: string): Promise<{ card: CardView; accounts: Account[] }> {
  const accounts = (await accountsOf(id)).filter(({ gone }) => !gone)
  const [account] = accounts
  if (account === undefined) throw new BusError('gone', id)
  return { accounts, card: await ask('card.read', { author: authorOf(account), all: true }) }
}

/** Everything known of one member: accounts, tags, the whole history; a note can be added. */
export function MemberPage({ id }: { id: string }): VNode {
  const say = useWords(dashboard)
  const shared = useWords(common)
  const tagged = useWords(mention)
  const tags = useTags()
  const live = useLive(() => read(id), ['members', 'accounts', 'entries', 'tags'], [id])
  const [tagging, setTagging] = useState(false)
  const [note, setNote, noteDone] = useDraft(`note-${id}`)
  const [erasing, setErasing] = useState(false)

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
  const { card, accounts } = live.value
  const worn = card.tags.filter((tag) => tag.on)

  async function tag(chosen: Tag): Promise<void> {
    setTagging(false)
    const on = !worn.some((one) => one.id === chosen.id)
    await act('member.tag', { memberIds: [id], tagId: chosen.id, on }, ({ entryIds }) =>
      toast(
        tagged(on ? 'tagged' : 'untagged', { tag: chosen.name, name: card.name }),
        () => void act('entries.undo', { entryIds }),
      ),
    )
  }

  async function addNote(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (note.trim() === '') return
    await act('member.note', { memberId: id, text: note.trim() }, ({ entryId }) => {
      noteDone()
      toast(say('noteKept'), () => void act('entry.undo', { entryId }))
    })
  }

  async function erase(): Promise<void> {
    await act('member.erase', { memberId: id }, () => {
      toast(say('erased', { name: card.name }))
      location.hash = hashOf({ ...place.value, room: 'members', filters: {} }).replace(`/${id}`, '')
    })
  }

  return (
    <div class="sheet">
      {back}
      <div class="heading">
        <h1>{card.name || shared('unknownAuthor')}</h1>
      </div>
      <ul class="accounts">
        {accounts.map((account) => (
          <li key={account.id}>
            {account.profile && /^https?:/i.test(account.profile) ? (
              <a href={account.profile} target="_blank" rel="noreferrer">
                {nameOf(account)}
              </a>
            ) : (
              nameOf(account)
            )}
            {account.earlier.length > 0 && (
              <span class="muted small">
                {say('earlier', {
                  names: account.earlier.map((was) => was.handle ?? was.name).join(', '),
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
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
          onChoose={(chosen) => void tag(chosen)}
          onClose={() => setTagging(false)}
        />
      )}
      <form class="stack" onSubmit={addNote}>
        <Field label={say('note')} hint={say('noteHint')}>
          {(ties) => (
            <textarea
              {...ties}
              class="input"
              rows={2}
              maxLength={4000}
              value={note}
              onInput={(event) => setNote(event.currentTarget.value)}
            />
          )}
        </Field>
        <div>
          <Button type="submit" disabled={note.trim() === ''}>
            {say('keepNote')}
          </Button>
        </div>
      </form>
      <h2>{say('history', { count: card.total })}</h2>
      <EntryList entries={card.entries} />
      <section class="stack danger-zone">
        <h2>{say('forget')}</h2>
        <p class="muted">{say('forgetText')}</p>
        <div class="row">
          {erasing ? (
            <>
              <Button look="danger" icon="trash" onClick={() => void erase()}>
                {say('eraseSure', { name: card.name })}
              </Button>
              <Button look="quiet" onClick={() => setErasing(false)}>
                {shared('cancel')}
              </Button>
            </>
          ) : (
            <Button look="danger" icon="trash" onClick={() => setErasing(true)}>
              {say('erase')}
            </Button>
          )}
        </div>
      </section>
    </div>
  )

  function nameOf({ handle, name, host }: Account): string {
    return `${handle ? `@${handle}` : name} · ${host}`
  }
}

/** An account as a page would show its holder. */
function authorOf(account: Account): Author {
  const { platform, host, stableId, handle, name, profile, strength, keys } = account
  return {
    platform,
    host,
    name,
    strength,
    keys: keys.slice(0, 8),
    ...(stableId === undefined ? {} : { stableId }),
    ...(handle === undefined ? {} : { handle }),
    ...(profile === undefined ? {} : { profile }),
  }
}
