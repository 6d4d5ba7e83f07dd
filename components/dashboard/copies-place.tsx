import type { VNode } from 'preact'
import { browser } from 'wxt/browser'
import { type CopiesPlace, copiesPlace, savePlace } from '@/lib/db/copies-place.ts'
import { keeping as table } from '@/lib/locales/pages/keeping.ts'
import { act, fail } from '../act.ts'
import { Button } from '../button.tsx'
import { Icon } from '../icon.tsx'
import { useLive } from '../live.ts'
import { RelativeTime } from '../relative-time.tsx'
import { useWords } from '../words.ts'

type Folder = FileSystemDirectoryHandle & {
  requestPermission?(asked: { mode: 'readwrite' }): Promise<PermissionState>
}
type Picker = (asked: {
  id: string
  mode: 'readwrite'
  startIn: 'documents'
}) => Promise<FileSystemDirectoryHandle>

/** Chromium lets her choose a folder; Firefox has its downloads. */
const picker = (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker
const canDownload = import.meta.env.FIREFOX
const READ_WRITE = { mode: 'readwrite' } as const

/** Where copies go besides, so that they outlive this browser: a folder of hers, or the downloads. */
export function CopiesPlaceBox(): VNode | null {
  const say = useWords(table)
  const live = useLive(copiesPlace, ['meta'])
  if (live.state !== 'ready' || (!picker && !canDownload)) return null
  const place = live.value

  async function go(to: CopiesPlace): Promise<void> {
    await savePlace(to)
    await act('data.copy', {})
  }

  /** Straight from the click: browsers only ask then. */
  async function choose(): Promise<void> {
    try {
      if (!picker) {
        if (await browser.permissions.request({ permissions: ['downloads'] }))
          await go({ kind: 'downloads' })
        return
      }
      const folder = await picker({ id: 'vigie', startIn: 'documents', ...READ_WRITE })
      await go({ kind: 'folder', folder })
    } catch (error) {
      // She closed the browser's question.
      if ((error as Error).name !== 'AbortError') fail(error, () => void choose())
    }
  }

  async function allow(folder: Folder): Promise<void> {
    if ((await folder.requestPermission?.(READ_WRITE)) === 'granted') await act('data.copy', {})
  }

  if (place === undefined) {
    return (
      <div class="stack">
        <p class="muted">{say('outsideText')}</p>
        <div>
          <Button icon="database" onClick={() => void choose()}>
            {say(picker ? 'chooseFolder' : 'toDownloads')}
          </Button>
        </div>
      </div>
    )
  }
  const { kind, folder, at, failed } = place
  return (
    <div class="stack">
      <p>
        {kind === 'folder' ? say('outFolder', { folder: folder?.name ?? '' }) : say('outDownloads')}{' '}
        {at !== undefined && (
          <span class="muted">
            {say('outLast')} <RelativeTime at={at} />
          </span>
        )}
      </p>
      {failed && (
        <p class="row" role="status">
          <Icon name="triangle-alert" /> {say(`out-${failed}`)}
          {kind === 'folder' && folder && failed === 'access' && (
            <Button small onClick={() => void allow(folder).catch(fail)}>
              {say('allowFolder')}
            </Button>
          )}
        </p>
      )}
      <div class="row">
        {(picker || failed) && (
          <Button small onClick={() => void choose()}>
            {say(picker ? 'otherFolder' : 'toDownloads')}
          </Button>
        )}
        <Button small look="quiet" icon="x" onClick={() => void savePlace(undefined)}>
          {say('outStop')}
        </Button>
      </div>
    </div>
  )
}
