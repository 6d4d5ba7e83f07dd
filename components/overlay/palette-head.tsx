import type { RefObject, VNode } from 'preact'
import { Button } from '@/components/button.tsx'
import { Icon } from '@/components/icon.tsx'
import { useWords } from '@/components/words.ts'
import type { ReplyView } from '@/lib/bus/views.ts'
import type { Found } from '@/lib/page/reader.ts'
import type { Choice } from './choice.ts'
import { paletteWords } from './palette.tsx'

type Spoken = Pick<Choice, 'language' | 'address'>
interface Props extends Spoken {
  found: Found | undefined
  first: ReplyView | undefined
  input: RefObject<HTMLInputElement | null>
  query: string
  /** The one that the keys act on. */
  reply: ReplyView | undefined
  onQuery: (query: string) => void
  onSpeak: (spoken: Partial<Spoken>) => void
  onFirst: () => void
}

/** Whom it answers, the search field, language and form of address. */
export function PaletteHead(props: Props): VNode {
  const { found, first, reply, language, address, onSpeak } = props
  const say = useWords(paletteWords)
  const name = found?.post.author?.name
  return (
    <header class="head">
      <div class="to">
        <h2>{name ? say('titleTo', { name }) : say('title')}</h2>
        <p class={`muted small ${found ? 'quote' : ''}`}>
          {found ? found.post.text.trim().slice(0, 140) : say('toNobody')}
        </p>
      </div>
      <div class="spoken">
        <Toggle
          label={say('language')}
          sides={[
            ['fr', 'FR', say('french')],
            ['en', 'EN', say('english')],
          ]}
          chosen={language}
          closed={(tongue) => reply?.variants[tongue].length === 0}
          onChoose={(next) => onSpeak({ language: next })}
        />
        {language === 'fr' && (
          <Toggle
            label={say('address')}
            sides={[
              ['vous', say('vous')],
              ['tu', say('tu')],
            ]}
            chosen={address}
            onChoose={(next) => onSpeak({ address: next })}
          />
        )}
      </div>
      <div class="search">
        <Icon name="search" />
        <input
          ref={props.input}
          class="input"
          role="combobox"
          aria-expanded="true"
          aria-controls="replies"
          aria-autocomplete="list"
          aria-label={say('search')}
          placeholder={say('search')}
          autocomplete="off"
          spellcheck={false}
          value={props.query}
          {...(reply && { 'aria-activedescendant': `reply-${reply.id}` })}
          onInput={(event) => props.onQuery(event.currentTarget.value)}
        />
      </div>
      {first && (
        <p class="joined small">
          <Icon name="plus" /> <span>{say('secondOf', { title: first.title })}</span>
          <Button small look="quiet" onClick={props.onFirst}>
            {say('cancelSecond')}
          </Button>
        </p>
      )}
    </header>
  )
}

interface ToggleProps<T extends string> {
  label: string
  /** Value, what is written, and its full words where that's short. */
  sides: [T, string, string?][]
  chosen: T
  /** Whether one of them can't be chosen now. */
  closed?: (value: T) => boolean
  onChoose: (value: T) => void
}

/** Two or three words side by side, one of them chosen. */
function Toggle<T extends string>(props: ToggleProps<T>): VNode {
  const { label, sides, chosen, closed, onChoose } = props
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as one line everywhere
    <div class="toggle" role="group" aria-label={label}>
      {sides.map(([value, text, full]) => (
        <button
          key={value}
          type="button"
          class="button small"
          aria-pressed={value === chosen}
          disabled={closed?.(value) && value !== chosen}
          {...(full ? { 'aria-label': `${text}, ${full}`, title: full } : {})}
          onClick={() => onChoose(value)}
        >
          {text}
        </button>
      ))}
    </div>
  )
}
