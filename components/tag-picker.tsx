import type { VNode } from 'preact'
import type { Tag } from '@/lib/model.ts'
import { Icon } from './icon.tsx'
import { iconNamed } from './icons.ts'
import { Choice, Picker } from './picker.tsx'

interface Props {
  title: string
  tags: readonly Tag[]
  /** Ids of those that are on. */
  worn: readonly string[]
  onChoose: (tag: Tag) => void
  onClose: () => void
}

/** The tags to choose from; number keys choose those that have one. */
export function TagPicker({ title, tags, worn, onChoose, onClose }: Props): VNode {
  const digit = (pressed: number) => {
    const preset = tags.find((tag) => tag.preset === pressed)
    if (preset) onChoose(preset)
  }
  return (
    <Picker title={title} onDigit={digit} onClose={onClose}>
      {tags.map((tag) => (
        <Choice
          key={tag.id}
          name={tag.name}
          colour={tag.colour}
          icon={<Icon name={iconNamed(tag.icon)} />}
          on={worn.includes(tag.id)}
          digit={tag.preset}
          onChoose={() => onChoose(tag)}
        />
      ))}
    </Picker>
  )
}
