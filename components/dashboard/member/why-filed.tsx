import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { MemberView } from '@/lib/bus/views.ts'
import { exports as files } from '@/lib/locales/pages/exports.ts'
import { people } from '@/lib/locales/pages/people.ts'
import { personHtml } from '@/lib/privacy/person-html.ts'
import { act } from '../../act.ts'
import { Button } from '../../button.tsx'
import { exactDay } from '../../time.ts'
import { toast } from '../../toasts.ts'
import { language, useWords } from '../../words.ts'
import { saveFile } from '../save-file.ts'

/** Why and since when somebody is on file, until when, and the file that they may ask for. */
export function WhyFiled({ view }: { view: MemberView }): VNode {
  const say = useWords(people)
  const mine = useWords(files)
  const [busy, setBusy] = useState(false)
  const { memberId, createdAt, purposes, until } = view
  const day = (time: number) => exactDay(time, language.value)

  async function give(): Promise<void> {
    setBusy(true)
    await act('member.file', { memberId }, (file) => {
      const name = `${mine('personFile')}-${slug(view.name)}.html`
      saveFile(name, personHtml(file), 'text/html')
      toast(mine('personSaid', { file: name }))
    })
    setBusy(false)
  }

  return (
    <div class="why-filed">
      <span class="muted">
        {say('filed', {
          date: day(createdAt),
          purposes: purposes.map((one) => say(`purpose-${one}`)).join(', '),
        })}{' '}
        {until === undefined ? say('keptForGood') : say('keptUntil', { date: day(until) })}
      </span>
      <Button small icon="download" disabled={busy} onClick={() => void give()}>
        {mine('person')}
      </Button>
    </div>
  )
}

/** A name as a file may have it. */
const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .toLowerCase() || 'vigie'
