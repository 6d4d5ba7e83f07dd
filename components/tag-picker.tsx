import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { common } from '@/lib/locales/pages.ts'
import type { Tag } from '@/lib/model.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { iconNamed } from './icons.ts'
import { useWords } from './words.ts'

interface Props {
  title: string
  tags: readonly Tag[]
  /** Ids of those that are on. */
  worn: readonly string[]
  onChoose: (tag: Tag) => void
  onClose: () => void
}

/** The tags to choose from; number keys choose those that have one, Escape closes. */
export function TagPicker({ title, tags, worn, onChoose, onClose }: Props): VNode {
  const say = useWords(common)
  const box = useRef<HTMLFieldSetElement>(null)
  useEffect(() => box.current?.querySelector<HTMLElement>('.chip')?.focus(), [])

  function key(event: KeyboardEvent): void {
    // The list around has keys of its own; none of them is meant while tags are open.
    event.stopPropagation()
    if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
    }
    const preset = tags.find((tag) => String(tag.preset) === event.key)
    if (preset && !event.ctrlKey && !event.metaKey && !event.altKey) onChoose(preset)
  }

  return (
    <fieldset class="picker" ref={box} onKeyDown={key}>
      <legend>{title}</legend>
      <div class="chips">
        {tags.map((tag) => (
          <button
            key={tag.id}
            type="button"
            class={`chip ${tag.colour} inked`}
            aria-pressed={worn.includes(tag.id)}
            onClick={() => onChoose(tag)}
          >
            <Icon name={iconNamed(tag.icon)} />
            <span class="label">{tag.name}</span>
            {tag.preset !== undefined && <kbd>{tag.preset}</kbd>}
          </button>
        ))}
        <Button small look="quiet" onClick={onClose}>
          {say('cancel')}
        </Button>
      </div>
    </fieldset>
  )
}
