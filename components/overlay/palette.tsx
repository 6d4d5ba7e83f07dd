import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fail, trouble } from '@/components/act.ts'
import { TroubleBar } from '@/components/trouble.tsx'
import { useWords } from '@/components/words.ts'
import { askAgain } from '@/lib/bus/ask.ts'
import type { PaletteView, ReplyView } from '@/lib/bus/views.ts'
import { palette as en } from '@/lib/locales/en/palette.ts'
import { palette as fr } from '@/lib/locales/fr/palette.ts'
import { searcher } from '@/lib/replies/search.ts'
import { type Choice, type Drawn, draw, tongueOf } from './choice.ts'
import { DoubtNotice } from './doubt-notice.tsx'
import { type Doubt, recall, type Session } from './drafting.ts'
import { PaletteFoot } from './palette-foot.tsx'
import { PaletteHead } from './palette-head.tsx'
import { PaletteList } from './palette-list.tsx'
import { PalettePreview } from './palette-preview.tsx'

export const paletteWords = { fr, en }

/** Replies shown before the others have come: thousands take longer than a key press. */
const AT_ONCE = 24
/** The others are asked for once these are drawn, in milliseconds. */
const SOON = 120

/** The reply palette: search, choose, complete, insert. All of it by keys. */
export function Palette({ session }: { session: Session }): VNode {
  const say = useWords(paletteWords)
  const [view, setView] = useState<PaletteView>()
  const [query, setQuery] = useState('')
  const [index, setIndex] = useState(0)
  const [turn, setTurn] = useState(0)
  const [spoken, setSpoken] = useState<Partial<Pick<Choice, 'language' | 'address'>>>({})
  const [first, setFirst] = useState<ReplyView>()
  const [answers, setAnswers] = useState<Record<string, string>>({})
  const [doubt, setDoubt] = useState<Doubt | undefined>(session.failed)
  const [found, setFound] = useState(session.found)
  const search = useRef<HTMLInputElement>(null)
  const sheet = useRef<HTMLDivElement>(null)

  const read = async (gone = () => false) => {
    try {
      const asked = found ? { post: found.post } : {}
      const best = await askAgain('replies.rank', { ...asked, most: AT_ONCE })
      trouble.value = undefined
      if (gone()) return
      recall(best.lately)
      setView(best)
      if (best.replies.length < AT_ONCE) return
      await new Promise((resolve) => setTimeout(resolve, SOON))
      if (gone()) return
      const all = await askAgain('replies.rank', asked)
      if (!gone()) setView(all)
    } catch (error) {
      fail(error, () => void read())
    }
  }
  useEffect(() => {
    let left = false
    void read(() => left)
    return () => {
      left = true
    }
  }, [found])
  useLayoutEffect(() => {
    search.current?.focus()
    return () => {
      trouble.value = undefined
    }
  }, [])

  const find = useMemo(
    () =>
      searcher(view?.replies ?? [], ({ title, group, variants }) => ({
        ...{ title, group: groupName(group, say) },
        texts: [...variants.fr, ...variants.en],
      })),
    [view],
  )
  const shown = useMemo(() => find(query), [find, query])
  const reply = shown[Math.min(index, shown.length - 1)]
  const wanted = spoken.language ?? view?.language ?? 'fr'
  const language = reply ? tongueOf(reply, wanted) : wanted
  const address = spoken.address ?? view?.address ?? 'vous'
  const choice: Choice | undefined = reply && { reply, turn, language, address, first }
  const drawn: Drawn | undefined = choice && view && draw(choice, view, answers)

  const move = (to: number) => {
    setIndex(Math.max(0, Math.min(to, shown.length - 1)))
    setTurn(0)
    setDoubt(undefined)
  }
  const put = (next: boolean, at = index, sure?: Doubt['kind']) => {
    const chosen = shown[at]
    if (!view || !chosen) return
    const tongue = tongueOf(chosen, wanted)
    const asked =
      at === index && choice ? choice : { reply: chosen, turn: 0, language: tongue, address, first }
    if (at !== index) move(at)
    const text = draw(asked, view, answers)
    if (text.problems.length > 0) return setDoubt(undefined)
    if (text.missing.length > 0) return void setTimeout(() => firstBlank(sheet.current)?.focus())
    setDoubt(
      session.insert(
        { ...{ reply: chosen, drawn: text, language: tongue, next }, flag: view.flag },
        found,
        sure,
      ),
    )
  }
  const keys = (event: KeyboardEvent) => {
    if (event.isComposing) return
    const done = paletteKey(event, {
      ...{ move, put, count: shown.length, index, query },
      turn: (by) => {
        setTurn(turn + by)
        setDoubt(undefined)
      },
      step: (by) => {
        const other = session.step(found, by)
        if (!other) return
        other.element.scrollIntoView({ block: 'nearest' })
        setFound(other)
        move(0)
      },
      join: () => {
        if (first) setFirst(undefined)
        else if (reply) setFirst(reply)
        setQuery('')
        search.current?.focus()
      },
    })
    if (done) event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole dialog, whatever has the focus
    <div class="sheet" ref={sheet} onKeyDown={keys}>
      <PaletteHead
        {...{ found, reply, language, address, first, input: search, query }}
        onQuery={(next) => {
          setQuery(next)
          move(0)
        }}
        onSpeak={(next) => setSpoken({ ...spoken, ...next })}
        onFirst={() => setFirst(undefined)}
      />
      <TroubleBar />
      <DoubtNotice
        doubt={doubt}
        onSure={(kind, next) => put(next, index, kind)}
        onNo={() => setDoubt(undefined)}
      />
      {view ? (
        <div class="body">
          <PaletteList replies={shown} current={reply} onPick={move} />
          <PalettePreview
            {...{ drawn, choice, answers, known: view.values[language] }}
            size={drawn && session.size(drawn.text)}
            onAnswer={(name, value) => setAnswers({ ...answers, [name]: value })}
            onTurn={() => setTurn(turn + 1)}
          />
        </div>
      ) : (
        !trouble.value && (
          <p class="muted wait" role="status">
            {say('loading')}
          </p>
        )
      )}
      <PaletteFoot
        box={session.box !== undefined}
        opener={session.opener(found)}
        ready={drawn !== undefined && drawn.problems.length === 0}
        joined={first !== undefined}
        onInsert={(next) => put(next)}
      />
    </div>
  )
}

/** A shipped group in words; her own groups carry their name as they are. */
export function groupName(group: string, say: ReturnType<typeof useWords<typeof fr>>): string {
  const key = `group.${group}`
  return Object.hasOwn(fr, key) ? say(key as 'group.form') : group
}

/** The first question that has no answer yet. */
function firstBlank(sheet: HTMLElement | null): HTMLElement | undefined {
  const all = sheet?.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    '.questions [data-field]',
  )
  return [...(all ?? [])].find((field) => field.value.trim() === '')
}

interface Moves {
  query: string
  index: number
  count: number
  move(to: number): void
  put(next: boolean, at?: number): void
  turn(by: number): void
  step(by: 1 | -1): void
  join(): void
}

/** What a key does in the palette; true when it was ours. Questions keep Tab and the arrows. */
function paletteKey(event: KeyboardEvent, { query, index, count, ...act }: Moves): boolean {
  const { key, target } = event
  const field = (target as Element).matches('[data-field]')
  const button = (target as Element).matches('button')
  const command = event.ctrlKey || event.metaKey
  if (key === 'Enter' && (command || !button)) act.put(command)
  else if (event.altKey && key === 'ArrowDown') act.step(1)
  else if (event.altKey && key === 'ArrowUp') act.step(-1)
  else if (field) return false
  else if (key === 'ArrowDown') act.move(index + 1 < count ? index + 1 : 0)
  else if (key === 'ArrowUp') act.move(index > 0 ? index - 1 : count - 1)
  else if (key === 'PageDown') act.move(index + 8)
  else if (key === 'PageUp') act.move(index - 8)
  else if (button) return false
  else if (key === 'Tab') act.turn(event.shiftKey ? -1 : 1)
  else if (key === '+' && query === '') act.join()
  else if (/^[1-9]$/.test(key) && (query === '' || event.altKey)) act.put(command, Number(key) - 1)
  else return false
  return true
}
