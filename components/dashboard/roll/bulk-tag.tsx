import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { common } from '@/lib/locales/pages/common.ts'
import { dashboard } from '@/lib/locales/pages/dashboard.ts'
import { members as table } from '@/lib/locales/pages/members.ts'
import type { Tag } from '@/lib/model.ts'
import { fail } from '../../act.ts'
import { Button } from '../../button.tsx'
import { TagPicker } from '../../tag-picker.tsx'
import { toast } from '../../toasts.ts'
import { useWords } from '../../words.ts'
import type { Chosen } from '../chosen.ts'
import { askRoll } from './client.ts'
import { type Tagged, tagMany, undoMany } from './tag-many.ts'

interface Props {
  chosen: Chosen
  /** How many members the list shows. */
  shown: number
  tags: readonly Tag[]
}

/** Ticks everybody shown, and tags those who are ticked; shows how far it is, and can be stopped. */
export function BulkTag({ chosen, shown, tags }: Props): VNode {
  const say = useWords(dashboard)
  const mine = useWords(table)
  const shared = useWords(common)
  const [worn, setWorn] = useState<string[]>()
  const [progress, setProgress] = useState<{ done: number; total: number }>()
  const stop = useRef<AbortController>(undefined)
  const picked = chosen.ids.size

  async function open(): Promise<void> {
    setWorn(worn === undefined ? await askRoll('worn', [...chosen.ids]) : undefined)
  }

  async function undo(entryIds: readonly string[]): Promise<void> {
    await undoMany(entryIds).then(
      () => toast(shared('undone')),
      (error: unknown) => fail(error, () => void undo(entryIds)),
    )
  }

  async function tag(one: Tag): Promise<void> {
    const on = !worn?.includes(one.id)
    const ids = [...chosen.ids]
    const done: Tagged = { members: 0, entryIds: [] }
    const step = () => setProgress({ done: done.members, total: ids.length })
    setWorn(undefined)
    stop.current = new AbortController()
    step()
    try {
      await tagMany(ids, one.id, on, done, step, stop.current.signal)
      chosen.set([])
    } catch (error) {
      fail(error)
    }
    setProgress(undefined)
    if (done.members === 0) return
    toast(
      say(on ? 'taggedMany' : 'untaggedMany', { tag: one.name, count: done.members }),
      () => void undo(done.entryIds),
    )
  }

  return (
    <>
      <div class="bulk" aria-live="polite">
        <label class="check">
          <input
            type="checkbox"
            checked={picked > 0 && picked >= shown}
            indeterminate={picked > 0 && picked < shown}
            disabled={shown === 0}
            onChange={(event) => {
              if (!event.currentTarget.checked) chosen.set([])
              else void askRoll('ids', null).then((ids) => chosen.set(ids))
            }}
          />
          {picked === 0 ? say('chooseAll') : say('chosenMembers', { count: picked })}
        </label>
        {picked > 0 && progress === undefined && (
          <Button small icon="tag" aria-expanded={worn !== undefined} onClick={() => void open()}>
            {say('tagThem')}
          </Button>
        )}
        {progress && (
          <span class="row" role="status">
            {mine('tagging', progress)}
            <Button small icon="x" onClick={() => stop.current?.abort()}>
              {mine('stop')}
            </Button>
          </span>
        )}
      </div>
      {worn && picked > 0 && (
        <TagPicker
          title={say('tagThem')}
          // Protected tags are not taken off in bulk.
          tags={tags.filter(({ id, kept }) => !kept || !worn.includes(id))}
          worn={worn}
          onChoose={(one) => void tag(one)}
          onClose={() => setWorn(undefined)}
        />
      )}
    </>
  )
}
