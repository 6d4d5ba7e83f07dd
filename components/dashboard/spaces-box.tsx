import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { spaces as table } from '@/lib/locales/pages/spaces.ts'
import type { Space } from '@/lib/model.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { toast } from '../toasts.ts'
import { useWords } from '../words.ts'
import { SpaceForm } from './space-form.tsx'

/** The spaces: where replies speak otherwise than everywhere else. */
export function SpacesBox({ spaces }: { spaces: readonly Space[] }): VNode {
  const say = useWords(table)
  const [editing, setEditing] = useState<number | 'new'>()
  const save = (next: Space[], done: () => void) =>
    act('settings.save', { spaces: next }, () => done())
  const close = () => setEditing(undefined)

  return (
    <section class="stack">
      <div class="heading">
        <h2>{say('spaces')}</h2>
        <span class="grow" />
        {editing !== 'new' && (
          <Button icon="plus" onClick={() => setEditing('new')}>
            {say('newSpace')}
          </Button>
        )}
      </div>
      <p class="muted">{say('spacesText')}</p>
      {editing === 'new' && (
        <SpaceForm
          onLeave={close}
          onSave={(space, done) =>
            void save([...spaces, space], () => {
              done()
              close()
            })
          }
        />
      )}
      {spaces.length > 0 && (
        <ul class="cards">
          {spaces.map((space, index) => (
            <li key={`${space.name} ${space.hosts[0]}`} class={editing === index ? '' : 'card'}>
              {editing === index ? (
                <SpaceForm
                  space={space}
                  onLeave={close}
                  onSave={(changed, done) =>
                    void save(
                      spaces.map((one, at) => (at === index ? changed : one)),
                      () => {
                        done()
                        close()
                      },
                    )
                  }
                />
              ) : (
                <>
                  <span class="card-main">
                    <strong>{space.name}</strong>{' '}
                    <span class="muted small">{space.hosts.join(', ')}</span>
                  </span>
                  <span class="row">
                    <Button
                      small
                      look="quiet"
                      icon="pencil"
                      label={say('editSpace', { name: space.name })}
                      onClick={() => setEditing(index)}
                    />
                    <Button
                      small
                      look="quiet"
                      icon="trash"
                      label={say('removeSpace', { name: space.name })}
                      onClick={() =>
                        void save(
                          spaces.filter((_, at) => at !== index),
                          () =>
                            toast(
                              say('removed', { name: space.name }),
                              () => void act('settings.save', { spaces: [...spaces] }),
                            ),
                        )
                      }
                    />
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
