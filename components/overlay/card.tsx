import type { VNode } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fail, trouble } from '@/components/act.ts'
import { Duties } from '@/components/people/duties.tsx'
import { Hints } from '@/components/people/hints.tsx'
import { Ladder } from '@/components/people/ladder.tsx'
import { TroubleBar } from '@/components/trouble.tsx'
import { useWords } from '@/components/words.ts'
import { ask, askAgain } from '@/lib/bus/ask.ts'
import type { ActInput } from '@/lib/bus/people-inputs.ts'
import type { HintView } from '@/lib/bus/people-views.ts'
import type { ActedView, CardView, EntryView } from '@/lib/bus/views.ts'
import { card as en } from '@/lib/locales/en/card.ts'
import { card as fr } from '@/lib/locales/fr/card.ts'
import { person } from '@/lib/locales/pages/person.ts'
import { INFLUENCER } from '@/lib/members/journal.ts'
import type { Found } from '@/lib/page/reader.ts'
import { authorShown } from './author-shown.ts'
import { CardActions } from './card-actions.tsx'
import { CardHead } from './card-head.tsx'
import { CardHistory } from './card-history.tsx'
import { CardNote } from './card-note.tsx'
import { CardTags } from './card-tags.tsx'
import { confirm, refuse } from './confirming.ts'
import { type Desk, onPost } from './desk.ts'

export const cardWords = { fr, en }

/** Does something to the member and shows the card that results, with a way back. */
export type Act = (asked: () => Promise<ActedView>, said: string) => Promise<boolean>

/** The member card of a post's author. */
export function Card({ found, desk }: { found: Found; desk: Desk }): VNode | null {
  const say = useWords(cardWords)
  const tell = useWords(person)
  const [view, setView] = useState<CardView>()
  const [all, setAll] = useState(false)
  const [dropped, setDropped] = useState<readonly string[]>([])
  const [keptNote, setKept] = useState(false)
  const top = useRef<HTMLDivElement>(null)
  const early = useRef<string>(undefined)
  const where = onPost(found)
  const shown = useMemo(() => authorShown(found, desk.room.posts.values()), [found])

  const read = useCallback(async () => {
    if (!where) return
    try {
      const { author, page } = where
      const asked = { author, page, post: found.post, ...shown }
      setView(await askAgain('card.read', { ...asked, ...(all ? { all } : {}) }))
      trouble.value = undefined
    } catch (error) {
      fail(error, () => void read())
    }
  }, [found, all])
  useEffect(() => void read(), [read])
  // Before the next paint: a key pressed as soon as the card shows must find it in focus.
  useLayoutEffect(() => {
    top.current?.focus()
    return () => {
      trouble.value = undefined
    }
  }, [])

  useEffect(() => {
    if (!view || !early.current) return
    press(early.current, view, top.current)
    early.current = undefined
  }, [view !== undefined])

  const act: Act = async (asked, said) => {
    try {
      const { card, entryId } = await asked()
      trouble.value = undefined
      setKept(false)
      if (all) await read()
      // What the page at hand says (its flags, its links) isn't asked again after each act.
      else setView((last) => ({ ...card, ...(last && kept(last, card)) }))
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
  const at = { author: where.author, page: where.page }
  const onAct = (done: ActInput, said: string) =>
    act(() => ask('card.act', { ...where, act: done }), said)
  const audienceFor = (tagId: string) =>
    tagId === INFLUENCER && shown.audience !== undefined ? { audience: shown.audience } : {}
  const around = {
    ...{ author: where.author, read, say: desk.say },
    filed: view?.memberId !== undefined,
    drop: ({ sentence }: HintView) => setDropped([...dropped, sentence]),
    tag: ({ tagId, word }: { tagId: string; word: string }) =>
      act(
        () => ask('card.tag', { ...where, tagId, on: true, ...audienceFor(tagId) }),
        say('tagged', { name: word }),
      ),
  }
  const takeBack = ({ id }: EntryView) => {
    ask('entry.undo', { entryId: id }).then(
      () => {
        void read()
        desk.say(say('takenBack'))
      },
      (error) => fail(error),
    )
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole dialog, whatever has the focus
    <div
      class="sheet"
      ref={top}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (!isShortcut(event)) return
        if (press(event.key, view, top.current)) event.preventDefault()
        // A key pressed before the card is read is meant all the same. Its event is of no use later:
        // the browser takes the target from it once it has been heard in a closed root.
        else if (!view) early.current = event.key
      }}
    >
      <CardHead view={view} author={where.author} onClose={desk.leave} />
      <TroubleBar />
      {view ? (
        <>
          <Duties view={view} onAct={onAct} />
          <CardTags {...parts} view={view} audience={shown.audience} />
          <Hints
            hints={view.hints.filter(({ sentence }) => !dropped.includes(sentence))}
            onYes={(hint) => void confirm(hint, around)}
            onNo={(hint) => void refuse(hint, around)}
          />
          {(view.ladder.at >= 0 || view.ladder.ruleId) && <Ladder ladder={view.ladder} />}
          <CardHistory
            {...{ view, all, onAct }}
            onAll={() => setAll(true)}
            onTakeBack={takeBack}
            onEdit={({ id: entryId }, change) =>
              act(() => ask('card.edit', { ...at, entryId, change }), tell('editSaid'))
            }
          />
        </>
      ) : (
        !trouble.value && (
          <p class="muted" role="status">
            {say('loading')}
          </p>
        )
      )}
      <CardNote {...parts} notes={desk.notes} onKept={() => setKept(true)} />
      {keptNote && <p class="muted small">{say('noteKeptHere')}</p>}
      <CardActions {...{ where, view, found, desk, onAct, read }} />
    </div>
  )
}

/** Questions that an act on the card has not answered stay on it. */
function kept(last: CardView, card: CardView): Pick<CardView, 'hints'> {
  const worn = new Set(card.tags.filter(({ on }) => on).map(({ id }) => id))
  return { hints: last.hints.filter((hint) => hint.kind !== 'tag' || !worn.has(hint.tagId)) }
}

/** Whether a key is for the card: nothing is typed, and nothing else is held. */
function isShortcut(event: KeyboardEvent): boolean {
  const typing = (event.target as Element).matches('input, textarea, select')
  return !(typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat)
}

/** Does what a key stands for; false when it stands for nothing that the card has. */
function press(key: string, view: CardView | undefined, top: HTMLElement | null): boolean {
  const preset = view?.tags.find((tag) => tag.preset !== undefined && String(tag.preset) === key)
  const named: Record<string, string> = { t: 'tag', '+': 'tag', n: 'note', r: 'reply', s: 'step' }
  const wanted = preset ? `preset-${preset.id}` : named[key]
  const control = wanted && top?.querySelector<HTMLElement>(`[data-key="${CSS.escape(wanted)}"]`)
  if (!control) return false
  if (wanted === 'note') control.focus()
  // Not `click()`: that one would leave our root, and the gate drops what no person did.
  else control.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  return true
}
