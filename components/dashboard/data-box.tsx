import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { exports as files } from '@/lib/locales/pages/exports.ts'
import { settings as table } from '@/lib/locales/pages/settings.ts'
import { membersCsv } from '@/lib/privacy/members-csv.ts'
import { exportParts } from '@/lib/privacy/transfer.ts'
import { fail } from '../act.ts'
import { Button } from '../button.tsx'
import { toast } from '../toasts.ts'
import { useTags } from '../use-tags.ts'
import { language, useWords } from '../words.ts'
import { saveFile } from './save-file.ts'

/** Where the data is, and the files it can be taken away in. */
export function DataBox(): VNode {
  const say = useWords(table)
  const mine = useWords(files)
  const tags = useTags()
  const [used, setUsed] = useState<number>()
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    void navigator.storage?.estimate?.().then(({ usage }) => setUsed(usage))
  }, [])

  /** Makes a file and hands it over; what goes wrong is said, with a way to try again. */
  async function save(name: string, type: string, make: () => Promise<string[]>): Promise<void> {
    setBusy(true)
    try {
      saveFile(name, await make(), type)
      toast(say('exported', { file: name }))
    } catch (error) {
      fail(error, () => void save(name, type, make))
    }
    setBusy(false)
  }

  const today = new Date().toISOString().slice(0, 10)
  const all = () =>
    save(`vigie-${today}.json`, 'application/json', () =>
      exportParts(browser.runtime.getManifest().version),
    )
  const members = () =>
    save(`${mine('membersFile')}-${today}.csv`, 'text/csv', () =>
      membersCsv((column) => mine(`column-${column}`), tags, language.value === 'fr' ? ';' : ','),
    )

  return (
    <section class="stack">
      <h2>{say('data')}</h2>
      <p class="muted">{say('dataText')}</p>
      {used !== undefined && (
        <p class="muted small">{say('dataUsed', { size: Math.round(used / 1e5) / 10 })}</p>
      )}
      <h3>{mine('title')}</h3>
      <p class="muted">{mine('text')}</p>
      <div class="row">
        <Button icon="download" disabled={busy} onClick={() => void all()}>
          {mine('all')}
        </Button>
        <Button icon="download" disabled={busy} onClick={() => void members()}>
          {mine('members')}
        </Button>
      </div>
      {busy && <p role="status">{mine('working')}</p>}
    </section>
  )
}
