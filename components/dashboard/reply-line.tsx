import type { VNode } from 'preact'
import { library } from '@/lib/locales/pages/library.ts'
import type { Reply, StoredReply } from '@/lib/model.ts'
import { isShipped } from '@/lib/replies/library.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { toast } from '../toasts.ts'
import { language, useWords } from '../words.ts'
import { hashOf } from './address.ts'
import { inputOf } from './reply-input.ts'
import { sampleOf } from './sample.ts'

interface Props {
  reply: Reply | StoredReply
  /** Her replies around this one in their order; none at the end of the list, or for shipped ones. */
  onUp: (() => void) | undefined
  onDown: (() => void) | undefined
}

/** One reply of the list: what it says, and what can be done with it at once. */
export function ReplyLine({ reply, onUp, onDown }: Props): VNode {
  const say = useWords(library)
  const tongue = language.value
  const title = reply.title[tongue] || reply.title.fr || reply.title.en
  const changed = 'hlc' in reply && isShipped(reply.id)

  function copy(): void {
    const { id, ...rest } = inputOf(reply)
    const of = (name: string) => (name === '' ? '' : say('copyOf', { title: name }).slice(0, 120))
    const input = { ...rest, group: 'own', title: { fr: of(rest.title.fr), en: of(rest.title.en) } }
    void act('replies.add', { replies: [input] }, ({ ids: [made] }) => {
      if (made) location.hash = hashOf({ room: 'replies', id: made, filters: {} })
    })
  }
  function show(on: boolean): void {
    const was = inputOf(reply)
    const { disabled, ...rest } = was
    void act('reply.save', on ? rest : { ...rest, disabled: true }, () =>
      toast(say(on ? 'shownAgain' : 'hidden'), () =>
        'hlc' in reply ? void act('reply.save', was) : void act('reply.restore', { id: reply.id }),
      ),
    )
  }
  return (
    <li class={reply.disabled ? 'reply off' : 'reply'}>
      <a href={hashOf({ room: 'replies', id: reply.id, filters: {} })}>{title}</a>
      <span class="sample">
        {sampleOf(reply.variants[tongue][0] ?? reply.variants.fr[0] ?? '', tongue)}
      </span>
      <span class="muted small">{say(`tone-${reply.tone}`)}</span>
      <span class="small">
        {changed && <span class="pill teal">{say('changed')}</span>}
        {!isShipped(reply.id) && <span class="pill violet">{say('own')}</span>}
        {reply.disabled && <span class="pill grey">{say('disabled')}</span>}
      </span>
      <span class="acts">
        {onUp && (
          <Button
            small
            look="quiet"
            icon="chevron-up"
            label={say('moveUp', { title })}
            onClick={onUp}
          />
        )}
        {onDown && (
          <Button
            small
            look="quiet"
            icon="chevron-down"
            label={say('moveDown', { title })}
            onClick={onDown}
          />
        )}
        <Button small look="quiet" icon="copy" label={say('copyReply', { title })} onClick={copy} />
        <Button
          small
          look="quiet"
          icon={reply.disabled ? 'eye' : 'eye-off'}
          label={say(reply.disabled ? 'showReply' : 'hideReply', { title })}
          onClick={() => show(reply.disabled === true)}
        />
      </span>
    </li>
  )
}
