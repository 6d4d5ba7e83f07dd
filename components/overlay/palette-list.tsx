import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useWords } from '@/components/words.ts'
import type { ReplyView } from '@/lib/bus/views.ts'
import { groupName, paletteWords } from './palette.tsx'

/** Rows drawn at once: nobody reads further than that, they search. */
const MOST = 60

interface Props {
  replies: readonly ReplyView[]
  current: ReplyView | undefined
  onPick: (index: number) => void
}

/** The replies that fit, best first, the first nine with their number key. */
export function PaletteList({ replies, current, onPick }: Props): VNode {
  const say = useWords(paletteWords)
  const list = useRef<HTMLDivElement>(null)
  const at = current ? replies.indexOf(current) : 0
  const from = Math.max(0, Math.min(at - MOST / 2, replies.length - MOST))
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  const hidden = replies.length - from - MOST
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <div class="list" ref={list} tabIndex={0}>
      <div id="replies" role="listbox" aria-label={say('replies')}>
        {replies.slice(from, from + MOST).map((reply, offset) => {
          const place = from + offset
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the search field keeps the focus
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled at the search field
            <div
              key={reply.id}
              id={`reply-${reply.id}`}
              role="option"
              class="option"
              aria-selected={reply === current}
              aria-posinset={place + 1}
              aria-setsize={replies.length}
              onClick={() => onPick(place)}
            >
              <span class="number">{place < 9 ? place + 1 : ''}</span>
              <span class="title">{reply.title}</span>
              <span class="muted small about">
                {reply.reason ?? `${groupName(reply.group, say)} · ${say(`tone.${reply.tone}`)}`}
              </span>
            </div>
          )
        })}
      </div>
      {replies.length === 0 && (
        <p class="muted none" role="status">
          {say('none')} {say('noneTodo')}
        </p>
      )}
      {hidden > 0 && <p class="muted small none">{say('more', { count: hidden })}</p>}
    </div>
  )
}
