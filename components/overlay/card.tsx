import type { VNode } from 'preact'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { fail, trouble } from '@/components/act.ts'
import { TroubleBar } from '@/components/trouble.tsx'
import { useWords } from '@/components/words.ts'
import { ask } from '@/lib/bus/ask.ts'
import type { ActedView, CardView } from '@/lib/bus/views.ts'
import { card as en } from '@/lib/locales/en/card.ts'
import { card as fr } from '@/lib/locales/fr/card.ts'
import type { Found } from '@/lib/page/reader.ts'
import { CardActions } from './card-actions.tsx'
import { CardHead } from './card-head.tsx'
import { CardHistory } from './card-history.tsx'
import { CardNote } from './card-note.tsx'
import { CardTags } from './card-tags.tsx'
import { type Desk, onPost } from './desk.ts'

export const cardWords = { fr, en }

/** Does something to the member and shows the card that results, with a way back. */
export type Act = (asked: () => Promise<ActedView>, said: string) => Promise<boolean>

/** The member card of a post's author. */
export function Card({ found, desk }: { found: Found; desk: Desk }): VNode | null {
  const say = useWords(cardWords)
  const [view, setView] = useState<CardView>()
  const [all, setAll] = useState(false)
  const [kept, setKept] = useState(false)
  const top = useRef<HTMLDivElement>(null)
  const where = onPost(found)

  const read = useCallback(async () => {
    if (!where) return
    try {
      setView(await ask('card.read', { author: where.author, ...(all ? { all } : {}) }))
      trouble.value = undefined
    } catch (error) {
      fail(error, () => void read())
    }
  }, [found, all])
  useEffect(() => void read(), [read])
  useEffect(() => {
    top.current?.focus()
    return () => {
      trouble.value = undefined
    }
  }, [])

  const act: Act = async (asked, said) => {
    try {
      const { card, entryId } = await asked()
      trouble.value = undefined
      setKept(false)
      if (all) await read()
      else setView(card)
      desk.say(said, () => {
        ask('entry.undo', { entryId }).then(read, (error) => fail(error))
      })
      return true
    } catch (error) {
      fail(error)
      return false
    }
  }
  if (!where) return null
  const parts = { where, act }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole dialog, whatever has the focus
    <div
      class="sheet"
      ref={top}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (view) shortcut(event, view, top.current)
      }}
    >
      <CardHead view={view} author={where.author} onClose={desk.leave} />
      <TroubleBar />
      {view ? (
        <>
          <CardTags {...parts} view={view} />
          <CardHistory view={view} all={all} onAll={() => setAll(true)} />
        </>
      ) : (
        !trouble.value && (
          <p class="muted" role="status">
            {say('loading')}
          </p>
        )
      )}
      <CardNote {...parts} notes={desk.notes} onKept={() => setKept(true)} />
      {kept && <p class="muted small">{say('noteKeptHere')}</p>}
      <CardActions {...parts} found={found} profile={view?.profile} desk={desk} />
    </div>
  )
}

/** Single keys, while nothing is being typed: 1–9 for the preset tags, a letter for the rest. */
function shortcut(event: KeyboardEvent, view: CardView, top: HTMLElement | null): void {
  const typing = (event.target as Element).matches('input, textarea, select')
  if (typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
  const preset = view.tags.find(
    (tag) => tag.preset !== undefined && String(tag.preset) === event.key,
  )
  const named: Record<string, string> = { t: 'tag', '+': 'tag', n: 'note', r: 'reply' }
  const wanted = preset ? `preset-${preset.id}` : named[event.key]
  const control = wanted && top?.querySelector<HTMLElement>(`[data-key="${CSS.escape(wanted)}"]`)
  if (!control) return
  event.preventDefault()
  if (wanted === 'note') control.focus()
  // Not `click()`: that one would leave our root, and the gate drops what no person did.
  else control.dispatchEvent(new MouseEvent('click', { bubbles: true }))
}
