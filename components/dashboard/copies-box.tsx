import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { keeping as table } from '@/lib/locales/pages/keeping.ts'
import type { Snapshot } from '@/lib/privacy/copy.ts'
import { canSnapshot, openSnapshot, snapshots } from '@/lib/privacy/snapshots.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { RelativeTime } from '../relative-time.tsx'
import { toast } from '../toasts.ts'
import { useWords } from '../words.ts'
import { CopiesPlaceBox } from './copies-place.tsx'
import { saveFile } from './save-file.ts'
import { CheckSetting } from './setting-fields.tsx'

interface Props {
  /** Absent while the settings can't be read: the copies can still be. */
  on?: boolean
  /** Looks into a copy, as into any file that is imported. */
  onOpen: (file: File) => void
}

/** The copies inside the browser: taken each day, looked into before anything is taken from them. */
export function CopiesBox({ on, onOpen }: Props): VNode {
  const say = useWords(table)
  const [all, setAll] = useState<Snapshot[]>([])
  const read = () => void snapshots().then(setAll, () => setAll([]))
  useEffect(() => {
    if (canSnapshot()) read()
  }, [])
  if (!canSnapshot()) {
    return (
      <section class="stack">
        <h2>{say('copies')}</h2>
        <p class="muted">{say('noCopies')}</p>
        <CopiesPlaceBox />
      </section>
    )
  }
  return (
    <section class="stack">
      <h2>{say('copies')}</h2>
      <p class="muted">{say('copiesText')}</p>
      {on !== undefined && (
        <>
          <CheckSetting
            label={say('copiesOn')}
            value={on}
            onChange={(backups) => void act('settings.save', { backups })}
          />
          <div>
            <Button
              icon="download"
              onClick={() =>
                void act('data.copy', {}, () => {
                  toast(say('copied'))
                  read()
                })
              }
            >
              {say('copyNow')}
            </Button>
          </div>
        </>
      )}
      <CopiesPlaceBox />
      {all.length > 0 && (
        <ul class="cards">
          {all.map(({ name, at, members, bytes }) => (
            <li key={name} class="card">
              <span class="card-main">
                <RelativeTime at={at} />
                <span class="muted">
                  {say('copyLine', { count: members, size: Math.round(bytes / 1e5) / 10 })}
                </span>
              </span>
              <Button small icon="undo" onClick={() => void openSnapshot(name).then(onOpen)}>
                {say('restore')}
              </Button>
              <Button
                small
                look="quiet"
                icon="download"
                label={say('save')}
                onClick={() =>
                  void openSnapshot(name).then((file) => saveFile(name, file, file.type))
                }
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
