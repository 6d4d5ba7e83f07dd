import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import * as v from 'valibot'
import { ReplyInput } from '@/lib/bus/inputs.ts'
import { exchange as table } from '@/lib/locales/pages/exchange.ts'
import type { Reply, StoredReply } from '@/lib/model.ts'
import { type Plan, planImport } from '@/lib/replies/exchange/plan.ts'
import { MOST, type Refusal, readFile } from '@/lib/replies/exchange/read.ts'
import { toCsv, toJson } from '@/lib/replies/exchange/write.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { Notice } from '../notice.tsx'
import { toast } from '../toasts.ts'
import { language, useWords } from '../words.ts'
import { ExchangePreview } from './exchange-preview.tsx'

/** A reply of a file, if it is one; ids that no store would take are dropped. */
function parseReply(value: unknown): Reply | undefined {
  const { id, ...rest } = (value ?? {}) as Record<string, unknown>
  const given = typeof id === 'string' && id !== '' ? value : rest
  const result = v.safeParse(ReplyInput, given)
  return result.success ? { id: '', ...result.output } : undefined
}

/** Gives her replies as a file, and takes one: seen before it is taken, and taken back whole. */
export function RepliesExchange({ library }: { library: readonly (Reply | StoredReply)[] }): VNode {
  const say = useWords(table)
  const picker = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState<Refusal>()
  const [tried, setTried] = useState<{ name: string; plan: Plan }>()
  const [reading, setReading] = useState(false)

  function give(kind: 'json' | 'csv'): void {
    const own = library.filter((reply) => 'hlc' in reply)
    const given = own.length > 0 ? own : library
    const text = kind === 'json' ? toJson(given) : toCsv(given)
    const type = kind === 'json' ? 'application/json' : 'text/csv'
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text], { type }))
    link.download = `vigie-${say('fileName')}-${new Date().toISOString().slice(0, 10)}.${kind}`
    link.click()
    URL.revokeObjectURL(link.href)
    toast(
      `${own.length === 0 ? `${say('nothingOwn')} ` : ''}${say('exported', { file: link.download })}`,
    )
  }

  async function look(file: File): Promise<void> {
    setWrong(undefined)
    setTried(undefined)
    setReading(true)
    const text = file.size > 32_000_000 ? undefined : await file.text().catch(() => '')
    const found = text === undefined ? 'tooBig' : readFile(text, language.value)
    setReading(false)
    if (typeof found === 'string') setWrong(found)
    else setTried({ name: file.name, plan: planImport(found, library, parseReply, MOST) })
  }

  async function take({ added, versions }: Plan): Promise<void> {
    await act('replies.add', { replies: [...added, ...versions] }, ({ ids }) => {
      setTried(undefined)
      toast(say('taken', { count: ids.length }), () => void act('replies.remove', { ids }))
    })
  }

  return (
    <section class="exchange">
      <div class="row">
        <Button
          small
          look="quiet"
          icon="upload"
          disabled={reading}
          onClick={() => picker.current?.click()}
        >
          {say('import')}
        </Button>
        <Button small look="quiet" icon="download" onClick={() => give('json')}>
          {say('exportJson')}
        </Button>
        <Button small look="quiet" icon="download" onClick={() => give('csv')}>
          {say('exportCsv')}
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".json,.csv,.tsv,.txt,.md,application/json,text/csv,text/plain"
          aria-label={say('import')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            event.currentTarget.value = ''
            if (file) void look(file)
          }}
        />
      </div>
      {reading && <p role="status">{say('reading')}</p>}
      {wrong && (
        <Notice
          look="bad"
          what={say(`file.${wrong}`)}
          kept={say('unchanged')}
          todo={say('formats')}
        />
      )}
      {tried && (
        <ExchangePreview
          name={tried.name}
          plan={tried.plan}
          onTake={() => void take(tried.plan)}
          onLeave={() => setTried(undefined)}
        />
      )}
    </section>
  )
}
