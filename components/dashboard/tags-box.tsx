import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { common } from '@/lib/locales/pages/common.ts'
import { settings as table } from '@/lib/locales/pages/settings.ts'
import type { Tag } from '@/lib/model.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { TagPill } from '../tag-pill.tsx'
import { toast } from '../toasts.ts'
import { useTags } from '../use-tags.ts'
import { useWords } from '../words.ts'
import { inputOfTag, TagForm } from './tag-form.tsx'

/** The tags: their names, colours and number keys, to be changed, added, removed. */
export function TagsBox(): VNode {
  const say = useWords(table)
  const shared = useWords(common)
  const tags = useTags()
  const [editing, setEditing] = useState<string>()

  return (
    <section class="stack">
      <div class="heading">
        <h2>{say('tags')}</h2>
        <span class="grow" />
        {editing !== 'new' && (
          <Button icon="plus" onClick={() => setEditing('new')}>
            {say('newTag')}
          </Button>
        )}
      </div>
      <p class="muted">{say('tagsText')}</p>
      {editing === 'new' && <TagForm onDone={() => setEditing(undefined)} />}
      <ul class="cards">
        {tags.map((tag) =>
          editing === tag.id ? (
            <li key={tag.id}>
              <TagForm tag={tag} onDone={() => setEditing(undefined)} />
            </li>
          ) : (
            <li key={tag.id} class="card">
              <span class="card-main row">
                <TagPill {...tag} />
                <span class="muted small">{describe(tag)}</span>
              </span>
              <span class="row">
                <Button
                  small
                  look="quiet"
                  icon="pencil"
                  label={say('editTag', { name: tag.name })}
                  onClick={() => setEditing(tag.id)}
                />
                <Button
                  small
                  look="quiet"
                  icon="trash"
                  label={say('removeTag', { name: tag.name })}
                  onClick={() =>
                    void act('tag.remove', { id: tag.id }, () =>
                      toast(
                        say('tagRemoved', { name: tag.name }),
                        () => void act('tag.save', inputOfTag(tag), () => toast(shared('undone'))),
                      ),
                    )
                  }
                />
              </span>
            </li>
          ),
        )}
      </ul>
    </section>
  )

  function describe(tag: Tag): string {
    return [
      say(`kind-${tag.kind}`),
      tag.preset === undefined ? '' : say('presetKey', { key: String(tag.preset) }),
      tag.days === undefined ? '' : say('fallsAfter', { count: tag.days }),
      tag.kept ? say('isKept') : '',
    ]
      .filter(Boolean)
      .join(' · ')
  }
}
