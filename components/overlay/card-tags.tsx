import type { VNode } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button } from '@/components/button.tsx'
import { Icon } from '@/components/icon.tsx'
import { iconNamed } from '@/components/icons.ts'
import { TagPill } from '@/components/tag-pill.tsx'
import { useWords } from '@/components/words.ts'
import { ask } from '@/lib/bus/ask.ts'
import type { CardView, TagView } from '@/lib/bus/views.ts'
import { person } from '@/lib/locales/pages/person.ts'
import { INFLUENCER } from '@/lib/members/journal.ts'
import { fold } from '@/lib/text/fold.ts'
import { type Act, cardWords } from './card.tsx'
import type { onPost } from './desk.ts'

interface Props {
  view: CardView
  /** How many people the author's own profile says they reach, when it is at hand. */
  audience: number | undefined
  where: NonNullable<ReturnType<typeof onPost>>
  act: Act
}

/** The tags worn, each with a way to take it off, and a field to add one: type, or press 1–9. */
export function CardTags({ view, audience, where, act }: Props): VNode {
  const say = useWords(cardWords)
  const tell = useWords(person)
  const worn = view.tags.filter((tag) => tag.on)
  const [choosing, setChoosing] = useState(worn.length === 0)
  const [typed, setTyped] = useState('')
  /** A tag that is not taken off at the first press. */
  const [doubted, setDoubted] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  const asked = useRef(false)
  useLayoutEffect(() => {
    if (choosing && asked.current) field.current?.focus()
  }, [choosing])

  const offered = offer(view.tags, typed)
  const fresh = typed.trim() !== '' && !view.tags.some((tag) => fold(tag.word) === fold(typed))
  const put = async (tag: TagView, on: boolean) => {
    if (!on && tag.kept && doubted !== tag.id) return setDoubted(tag.id)
    setDoubted(undefined)
    const shown = on && tag.id === INFLUENCER && audience !== undefined ? { audience } : {}
    const said = say(on ? 'tagged' : 'untagged', { name: tag.word })
    if (!(await act(() => ask('card.tag', { ...where, tagId: tag.id, on, ...shown }), said))) return
    setTyped('')
    if (on) setChoosing(false)
  }
  const create = async () => {
    const name = typed.trim()
    const done = await act(() => ask('card.newTag', { ...where, name }), say('tagged', { name }))
    if (done) setTyped('')
  }
  return (
    <section class="tags" aria-label={say('tags')}>
      {!view.memberId && <p class="muted small">{say('unfiled')}</p>}
      <div class="pills">
        {worn.map((tag) => (
          <TagPill key={tag.id} name={tag.word} colour={tag.colour} icon={tag.icon}>
            <button
              type="button"
              class="drop"
              {...(tag.preset ? { 'data-key': `preset-${tag.id}` } : {})}
              aria-label={say('dropTag', { name: tag.word })}
              title={say('dropTag', { name: tag.word })}
              onClick={() => void put(tag, false)}
            >
              <Icon name="x" />
            </button>
          </TagPill>
        ))}
        <Button
          small
          icon="plus"
          aria-expanded={choosing}
          data-key="tag"
          onClick={() => {
            asked.current = true
            setChoosing(!choosing)
          }}
        >
          {say('addTag')}
        </Button>
      </div>
      {worn
        .filter(({ id }) => id === doubted)
        .map((tag) => (
          <p key={tag.id} class="row small" role="alert">
            {tell('sureTake', { tag: tag.word })}
            <Button small look="danger" onClick={() => void put(tag, false)}>
              {tell('yes')}
            </Button>
            <Button small look="quiet" onClick={() => setDoubted(undefined)}>
              {tell('no')}
            </Button>
          </p>
        ))}
      {!choosing && (
        <div hidden>
          {offered
            .filter((tag) => tag.preset)
            .map((tag) => (
              <button
                key={tag.id}
                type="button"
                data-key={`preset-${tag.id}`}
                onClick={() => void put(tag, true)}
              />
            ))}
        </div>
      )}
      {choosing && (
        <div class="chooser">
          <input
            ref={field}
            class="input"
            maxLength={40}
            value={typed}
            placeholder={say('findTag')}
            aria-label={say('findTag')}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.isComposing) return
              event.preventDefault()
              const first = offered[0]
              if (first && typed.trim() !== '') void put(first, true)
              else if (fresh) void create()
            }}
          />
          <div class="chips">
            {offered.map((tag) => (
              <button
                key={tag.id}
                type="button"
                class={`chip ${tag.colour}`}
                {...(tag.preset ? { 'data-key': `preset-${tag.id}` } : {})}
                title={
                  tag.preset ? say('presetHint', { name: tag.word, key: tag.preset }) : tag.word
                }
                onClick={() => void put(tag, true)}
              >
                <Icon name={iconNamed(tag.icon)} />
                <span class="label">{tag.word}</span>
                {tag.preset && <kbd>{tag.preset}</kbd>}
              </button>
            ))}
            {fresh && (
              <button type="button" class="chip" onClick={() => void create()}>
                <Icon name="plus" />
                <span class="label">{say('createTag', { name: typed.trim() })}</span>
              </button>
            )}
          </div>
        </div>
      )}
    </section>
  )
}

/** Tags not worn that fit what was typed, presets first in the order of their keys. */
function offer(tags: readonly TagView[], typed: string): TagView[] {
  const wanted = fold(typed)
  return tags
    .filter((tag) => !tag.on && fold(tag.word).includes(wanted))
    .sort((one, other) => (one.preset ?? 10) - (other.preset ?? 10))
}
