import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { sources as table } from '@/lib/locales/pages/sources.ts'
import type { Source } from '@/lib/model.ts'
import { type OpmlFault, type OpmlList, readOpml, writeOpml } from '@/lib/sources/opml.ts'
import { Button } from '../button.tsx'
import { Notice } from '../notice.tsx'
import { toast } from '../toasts.ts'
import { useWords } from '../words.ts'
import { OpmlChoice } from './opml-choice.tsx'
import { saveFile } from './save-file.ts'

/** Bytes; a list of a thousand feeds is a tenth of it. */
const LARGEST = 5_000_000

/** Lists of feeds from other readers, and hers for them. */
export function OpmlBox({ sources }: { sources: readonly Source[] }): VNode {
  const say = useWords(table)
  const picker = useRef<HTMLInputElement>(null)
  const [found, setFound] = useState<{ file: string; list: OpmlList }>()
  const [fault, setFault] = useState<OpmlFault | 'opmlTooBig'>()

  async function read(file: File): Promise<void> {
    setFound(undefined)
    setFault(undefined)
    if (file.size > LARGEST) return setFault('opmlTooBig')
    const list = readOpml(await file.text())
    if ('fault' in list) setFault(list.fault)
    else setFound({ file: file.name, list })
  }

  function save(): void {
    const text = writeOpml(sources, Date.now())
    if (!text.includes('<outline')) {
      toast(say('opmlNone'))
      return
    }
    saveFile('vigie.opml', text, 'text/x-opml')
    toast(say('opmlSaved', { file: 'vigie.opml' }))
  }

  return (
    <div class="stack">
      <div class="row">
        <Button icon="upload" onClick={() => picker.current?.click()}>
          {say('opmlIn')}
        </Button>
        {sources.length > 0 && (
          <Button icon="download" onClick={save}>
            {say('opmlOut')}
          </Button>
        )}
        <input
          ref={picker}
          type="file"
          hidden
          accept=".opml,.xml,text/x-opml,text/xml,application/xml"
          aria-label={say('opmlIn')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            event.currentTarget.value = ''
            if (file) void read(file)
          }}
        />
      </div>
      {fault && <Notice look="bad" what={say(fault)} />}
      {found && <OpmlChoice {...found} onDone={() => setFound(undefined)} />}
    </div>
  )
}
