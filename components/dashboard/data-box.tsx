import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { ask } from '@/lib/bus/ask.ts'
import { BusError } from '@/lib/bus/message.ts'
import type { ImportOutcome } from '@/lib/bus/views.ts'
import { settings as table, transfer } from '@/lib/locales/pages.ts'
import { exportAll } from '@/lib/privacy/transfer.ts'
import { fail } from '../act.ts'
import { Button } from '../button.tsx'
import { Notice } from '../notice.tsx'
import { toast } from '../toasts.ts'
import { useWords } from '../words.ts'
import { ImportPreview } from './import-preview.tsx'

/** A file that was read, and what importing it would do. */
interface Tried {
  name: string
  text: string
  outcome: ImportOutcome
}

/** Where the data is, everything as one file, and a file back in, seen before it is taken. */
export function DataBox(): VNode {
  const say = useWords(table)
  const why = useWords(transfer)
  const picker = useRef<HTMLInputElement>(null)
  const [used, setUsed] = useState<number>()
  const [tried, setTried] = useState<Tried>()
  const [wrong, setWrong] = useState<string>()
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    void navigator.storage?.estimate?.().then(({ usage }) => setUsed(usage))
  }, [])

  async function save(): Promise<void> {
    setBusy(true)
    try {
      const file = await exportAll(browser.runtime.getManifest().version)
      const link = document.createElement('a')
      link.href = URL.createObjectURL(
        new Blob([JSON.stringify(file, null, 1)], { type: 'application/json' }),
      )
      link.download = `vigie-${file.exportedAt.slice(0, 10)}.json`
      link.click()
      URL.revokeObjectURL(link.href)
      toast(say('exported', { file: link.download }))
    } catch (error) {
      fail(error, () => void save())
    }
    setBusy(false)
  }

  async function look(file: File): Promise<void> {
    setWrong(undefined)
    setTried(undefined)
    setBusy(true)
    try {
      const text = await file.text()
      const outcome = await ask('data.import', { text, tryOnly: true })
      setTried({ name: file.name, text, outcome })
    } catch (error) {
      const known = error instanceof BusError && error.key === 'import'
      if (known && Object.hasOwn(transfer.fr, error.detail)) setWrong(why(error.detail as 'empty'))
      else fail(error, () => void look(file))
    }
    setBusy(false)
  }

  async function take({ text }: Tried): Promise<void> {
    setBusy(true)
    try {
      const { added } = await ask('data.import', { text })
      setTried(undefined)
      toast(say('imported', { count: Object.values(added).reduce((sum, one) => sum + one, 0) }))
    } catch (error) {
      fail(error)
    }
    setBusy(false)
  }

  return (
    <section class="stack">
      <h2>{say('data')}</h2>
      <p class="muted">{say('dataText')}</p>
      {used !== undefined && (
        <p class="muted small">{say('dataUsed', { size: Math.round(used / 1e5) / 10 })}</p>
      )}
      <div class="row">
        <Button icon="download" disabled={busy} onClick={() => void save()}>
          {say('exportAll')}
        </Button>
        <Button icon="upload" disabled={busy} onClick={() => picker.current?.click()}>
          {say('importFile')}
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={say('importFile')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            event.currentTarget.value = ''
            if (file) void look(file)
          }}
        />
      </div>
      {busy && <p role="status">{say('working')}</p>}
      {wrong && <Notice look="bad" what={wrong} />}
      {tried && (
        <ImportPreview
          file={tried.name}
          outcome={tried.outcome}
          onTake={() => void take(tried)}
          onLeave={() => setTried(undefined)}
        />
      )}
    </section>
  )
}
