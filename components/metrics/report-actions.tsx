import type { VNode } from 'preact'
import { metrics as table } from '@/lib/locales/pages/metrics.ts'
import { fail } from '../act.ts'
import { Button } from '../button.tsx'
import { toast } from '../toasts.ts'
import { useWords } from '../words.ts'
import type { MetricsData } from './read.ts'
import type { ReportItems } from './report-items.ts'
import { reportSheets } from './report-sheets.ts'
import { type ReportText, reportHtml, reportMarkdown } from './report-text.ts'
import { type FileKind, saveSheets } from './save.ts'

interface Props {
  data: MetricsData
  items: ReportItems
  /** Name of the files, without ending. */
  name: string
  text: ReportText
}

/** What can be done with a report: print it, save it, copy it. */
export function ReportActions({ data, items, name, text }: Props): VNode {
  const say = useWords(table)
  const save = (kind: FileKind) => () =>
    void saveSheets(reportSheets(data, text, items), kind, name).catch((error: unknown) =>
      fail(error),
    )
  const copied = (work: Promise<void>) =>
    void work.then(
      () => toast(say('copied')),
      (error: unknown) => fail(error),
    )
  return (
    <div class="row no-print">
      <Button look="primary" icon="printer" onClick={() => print()}>
        {say('print')}
      </Button>
      <Button icon="download" onClick={save('xlsx')}>
        {say('xlsx')}
      </Button>
      <Button icon="download" onClick={save('ods')}>
        {say('ods')}
      </Button>
      <Button icon="download" onClick={save('csv')}>
        {say('csv')}
      </Button>
      <Button
        icon="copy"
        onClick={() => copied(navigator.clipboard.writeText(reportMarkdown(text)))}
      >
        {say('copyMarkdown')}
      </Button>
      <Button icon="copy" onClick={() => copied(copyHtml(text))}>
        {say('copyHtml')}
      </Button>
    </div>
  )
}

/** Copies both as HTML and as text, so that any mail program takes one of them. */
function copyHtml(text: ReportText): Promise<void> {
  const as = (type: string, value: string) => new Blob([value], { type })
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/html': as('text/html', reportHtml(text)),
      'text/plain': as('text/plain', reportMarkdown(text)),
    }),
  ])
}
