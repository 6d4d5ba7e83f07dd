import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { ask } from '@/lib/bus/ask.ts'
import { BusError } from '@/lib/bus/message.ts'
import { dropStaged } from '@/lib/db/plan.ts'
import type { Choices } from '@/lib/imports/draft.ts'
import { imports as table } from '@/lib/locales/pages/imports.ts'
import { settings } from '@/lib/locales/pages/settings.ts'
import { transfer } from '@/lib/locales/pages/transfer.ts'
import type { Looked } from '@/lib/privacy/look.ts'
import { numberFormat } from '@/lib/text/intl.ts'
import { fail } from '../../act.ts'
import { Button } from '../../button.tsx'
import { Notice } from '../../notice.tsx'
import { toast } from '../../toasts.ts'
import { language, useWords } from '../../words.ts'
import { CopiesBox } from '../copies-box.tsx'
import { ImportPreview } from './import-preview.tsx'
import { look } from './look.ts'
import { PastImports } from './past-imports.tsx'
import { takeBack } from './take-back.ts'

/**
 * A file of Vigie's or of another tool, or a copy kept inside: looked into, shown, then taken whole
 * or left. `copies` says whether copies are taken each day; absent while settings can't be read.
 */
export function ImportBox({ copies }: { copies?: boolean }): VNode {
  const say = useWords(settings)
  const mine = useWords(table)
  const why = useWords(transfer)
  const picker = useRef<HTMLInputElement>(null)
  const end = useRef<AbortController>(undefined)
  const [reading, setReading] = useState<{ file: File; share: number }>()
  const [shown, setShown] = useState<{ file: File; choices: Choices; looked: Looked }>()
  const [wrong, setWrong] = useState<string>()
  const [taking, setTaking] = useState(false)

  async function read(file: File, choices: Choices): Promise<void> {
    end.current?.abort()
    const mineEnd = new AbortController()
    end.current = mineEnd
    setWrong(undefined)
    setReading({ file, share: 0 })
    try {
      const progress = (share: number) => setReading({ file, share })
      setShown({ file, choices, looked: await look(file, choices, progress, mineEnd.signal) })
    } catch (error) {
      setShown(undefined)
      if (!mineEnd.signal.aborted) failed(error, () => void read(file, choices))
    }
    if (end.current === mineEnd) setReading(undefined)
  }

  function failed(error: unknown, again: () => void): void {
    const known = error instanceof BusError && error.key === 'import' ? error.detail : ''
    if (Object.hasOwn(transfer.fr, known)) setWrong(why(known as 'empty'))
    else fail(error, again)
  }

  async function take(id: string): Promise<void> {
    setTaking(true)
    try {
      const { added } = await ask('data.take', { id })
      setShown(undefined)
      const count = Object.values(added).reduce((sum, one) => sum + one, 0)
      toast(say('imported', { count }), () => void takeBack(id))
    } catch (error) {
      if (error instanceof BusError && error.key === 'gone') setWrong(mine('stale'))
      else fail(error)
    }
    setTaking(false)
  }

  function leave(): void {
    setShown(undefined)
    void dropStaged().catch(() => undefined)
  }

  const percent = numberFormat(language.value, { style: 'percent' })
  return (
    <>
      <section class="stack">
        <h2>{mine('title')}</h2>
        <p class="muted">{mine('text')}</p>
        <div class="row">
          <Button icon="upload" disabled={taking} onClick={() => picker.current?.click()}>
            {mine('choose')}
          </Button>
          <input
            ref={picker}
            type="file"
            hidden
            accept=".json,.csv,.txt,.gz,.resbackup,application/json,text/csv,text/plain,application/gzip"
            aria-label={mine('choose')}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? []
              event.currentTarget.value = ''
              if (file) void read(file, {})
            }}
          />
          {reading && (
            <span class="row" role="status">
              {mine('reading', { file: reading.file.name, share: percent.format(reading.share) })}
              <Button small icon="x" onClick={() => end.current?.abort()}>
                {mine('stop')}
              </Button>
            </span>
          )}
        </div>
        {wrong && <Notice look="bad" what={wrong} />}
        {shown && (
          <ImportPreview
            key={`${shown.file.name} ${shown.looked.format}`}
            looked={shown.looked}
            choices={shown.choices}
            busy={taking}
            onChoose={(choices) => void read(shown.file, choices)}
            onTake={() => void take(shown.looked.id ?? '')}
            onLeave={leave}
          />
        )}
        <PastImports />
      </section>
      <CopiesBox
        {...(copies === undefined ? {} : { on: copies })}
        onOpen={(file) => void read(file, {})}
      />
    </>
  )
}
