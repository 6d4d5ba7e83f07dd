import type { ComponentChildren, VNode } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import type { Filed } from '@/lib/db/people.ts'
import { mention as table } from '@/lib/locales/pages/common.ts'
import type { Alert, Mention, Tag } from '@/lib/model.ts'
import { act as askTo } from './act.ts'
import { useCursor } from './cursor.ts'
import { ExcludeStrip } from './exclude-strip.tsx'
import {
  type Act,
  actOf,
  copyMention,
  correctTone,
  openMention,
  putIn,
  UNDO,
} from './mention-acts.ts'
import { MentionRow } from './mention-row.tsx'
import { TagPicker } from './tag-picker.tsx'
import { TagPill } from './tag-pill.tsx'
import { toast, undoByKey } from './toasts.ts'
import { TonePicker } from './tone-picker.tsx'
import { useTags } from './use-tags.ts'
import { VirtualRows } from './virtual-rows.tsx'
import { useWords } from './words.ts'

interface Props {
  label: string
  mentions: readonly Mention[]
  alerts: readonly Alert[]
  filed: ReadonlyMap<string, Filed>
  /** Draws the box that chooses a row, where rows are chosen. */
  chooser?: (mention: Mention) => ComponentChildren
  /** After the last row. */
  children?: ComponentChildren
}

/** Mentions to triage, by mouse or by keys alone. It scrolls in itself. */
export function MentionList(props: Props): VNode {
  const { label, mentions, alerts, filed, chooser, children } = props
  const say = useWords(table)
  const tags = useTags()
  const byTag = new Map(tags.map((tag) => [tag.id, tag]))
  const byAlert = useMemo(() => new Map(alerts.map((alert) => [alert.id, alert])), [alerts])
  const scroller = useRef<HTMLDivElement>(null)
  const keys = useMemo(() => mentions.map(({ id }) => id), [mentions])
  const cursor = useCursor(keys, scroller)
  const [aside, setAside] = useState<Mention>()
  const blamed = aside?.alertIds.map((id) => byAlert.get(id)).find((one) => one)
  const [picking, setPicking] = useState<{ id: string; what: 'tag' | 'tone' }>()

  function act(mention: Mention, name: Act): void {
    if (name === 'open') void openMention(mention)
    else if (name === 'reply') void openMention(mention, 'reply')
    else if (name === 'relay') void copyMention(mention)
    else if (name !== 'tag') {
      setAside(name === 'irrelevant' ? mention : undefined)
      void putIn([mention], name)
    } else if (mention.author) setPicking({ id: mention.id, what: 'tag' })
    else toast(say('noAuthor'))
  }

  function key(event: KeyboardEvent): void {
    // Enter and letters on a button or link inside a row are that button's.
    const onRow = (event.target as HTMLElement).dataset.row !== undefined
    if (!onRow || cursor.move(event)) return
    if (!event.ctrlKey && !event.metaKey && !event.altKey && undoByKey(event.key)) {
      event.preventDefault()
      return
    }
    const mention = mentions[cursor.at]
    const name = actOf(event)
    if (!mention || !name) return
    event.preventDefault()
    act(mention, name)
  }

  async function tag(mention: Mention, chosen: Tag): Promise<void> {
    close(mention)
    const on = !(filed.get(mention.id)?.member.mark.tags.includes(chosen.id) ?? false)
    await askTo('mention.tag', { id: mention.id, tagId: chosen.id, on }, ({ entryId }) =>
      toast(
        say(on ? 'tagged' : 'untagged', { tag: chosen.name, name: mention.author?.name ?? '' }),
        () => void askTo('entry.undo', { entryId }),
        UNDO,
      ),
    )
  }

  function close(mention: Mention): void {
    setPicking(undefined)
    scroller.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(mention.id)}"]`)?.focus()
  }

  return (
    <>
      {aside && blamed && (
        <ExcludeStrip mention={aside} alert={blamed} onClose={() => setAside(undefined)} />
      )}
      <div class="mentions" ref={scroller}>
        <div role="feed" aria-label={label} onKeyDown={key}>
          <VirtualRows
            rows={mentions}
            keyOf={({ id }) => id}
            estimate={104}
            scroller={scroller}
            inSight={cursor.at}
          >
            {(mention, index) => {
              const picked = picking?.id === mention.id ? picking.what : undefined
              const worn = filed.get(mention.id)?.member.mark.tags ?? []
              return (
                <MentionRow
                  mention={mention}
                  alerts={byAlert}
                  current={index === cursor.at}
                  onFocus={() => cursor.rest(mention.id)}
                  onAct={(name) => act(mention, name)}
                  correcting={picked === 'tone'}
                  onCorrect={() =>
                    picked === 'tone'
                      ? close(mention)
                      : setPicking({ id: mention.id, what: 'tone' })
                  }
                  before={chooser?.(mention)}
                  tags={worn.map((id) => {
                    const one = byTag.get(id)
                    return one && <TagPill key={id} {...one} />
                  })}
                >
                  {picked === 'tag' && (
                    <TagPicker
                      title={say('tagTitle', { name: mention.author?.name ?? '' })}
                      tags={tags}
                      worn={worn}
                      onChoose={(chosen) => void tag(mention, chosen)}
                      onClose={() => close(mention)}
                    />
                  )}
                  {picked === 'tone' && (
                    <TonePicker
                      tone={mention.tone}
                      onChoose={(side) => {
                        close(mention)
                        void correctTone(mention, side)
                      }}
                      onClose={() => close(mention)}
                    />
                  )}
                </MentionRow>
              )
            }}
          </VirtualRows>
        </div>
        {children}
      </div>
    </>
  )
}
