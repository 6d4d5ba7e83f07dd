import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { common } from '@/lib/locales/pages/common.ts'
import { settings } from '@/lib/locales/pages/settings.ts'
import { spaces as table } from '@/lib/locales/pages/spaces.ts'
import type { Space } from '@/lib/model.ts'
import { hostOfTyped } from '@/lib/replies/spaces.ts'
import { useDraft } from '../draft.ts'
import { Field } from '../field.tsx'
import { useFirstFocus } from '../first-focus.ts'
import { FormFoot } from '../form-foot.tsx'
import { useWords } from '../words.ts'
import { isLink } from './setting-fields.tsx'

type Words = 'rulesLink' | 'moderatorName' | 'signature' | 'header' | 'footer'
const LINES: readonly [name: Words, most: number][] = [
  ['rulesLink', 2048],
  ['moderatorName', 80],
  ['signature', 300],
  ['header', 500],
  ['footer', 500],
]

interface Typed extends Partial<Record<Words, string>> {
  name: string
  hosts: string
  address: string
}

interface Props {
  space?: Space
  onLeave: () => void
  /** `done` forgets what was typed: to be called once it is kept. */
  onSave: (space: Space, done: () => void) => void
}

/** Makes or changes a space. An empty field means "as everywhere". */
export function SpaceForm({ space, onLeave, onSave }: Props): VNode {
  const say = useWords(table)
  const shared = useWords(common)
  const set = useWords(settings)
  const { name = '', hosts = [], address = '', ...own } = space ?? {}
  const was: Typed = { name, hosts: hosts.join('\n'), address, ...own }
  const [draft, setDraft, drafted] = useDraft(`space-${space?.name ?? 'new'}`, JSON.stringify(was))
  const typed = JSON.parse(draft) as Typed
  const [tried, setTried] = useState(false)
  const form = useFirstFocus()
  const change = (part: Partial<Typed>) => setDraft(JSON.stringify({ ...typed, ...part }))

  const lines = typed.hosts.split(/[\n,;]+/).filter((line) => line.trim() !== '')
  const odd = lines.find((line) => hostOfTyped(line) === undefined)
  const wrong = {
    name: typed.name.trim() === '' ? say('nameMissing') : undefined,
    hosts: odd ? say('hostWrong', { part: odd }) : lines.length ? undefined : say('hostsMissing'),
    link: isLink(typed.rulesLink?.trim() ?? '') ? undefined : set('rulesLinkWrong'),
  }

  function save(event: SubmitEvent): void {
    event.preventDefault()
    setTried(true)
    if (wrong.name || wrong.hosts || wrong.link) return
    const given = LINES.map(([line]) => [line, typed[line]?.trim() ?? '']).filter(
      ([, text]) => text,
    )
    onSave(
      {
        name: typed.name.trim(),
        hosts: [...new Set(lines.flatMap((line) => hostOfTyped(line) ?? []))],
        ...(typed.address === '' ? {} : { address: typed.address as 'tu' }),
        ...Object.fromEntries(given),
      },
      drafted,
    )
  }

  return (
    <form class="panel stack" ref={form} onSubmit={save}>
      <div class="pair">
        <Field label={say('name')} wrong={tried ? wrong.name : undefined}>
          {(ties) => (
            <input
              {...ties}
              class="input"
              maxLength={120}
              value={typed.name}
              onInput={(event) => change({ name: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={set('address')}>
          {(ties) => (
            <select
              {...ties}
              class="input"
              value={typed.address}
              onChange={(event) => change({ address: event.currentTarget.value })}
            >
              <option value="">{say('asEverywhere')}</option>
              <option value="vous">{set('vous')}</option>
              <option value="tu">{set('tu')}</option>
            </select>
          )}
        </Field>
      </div>
      <Field label={say('hosts')} hint={say('hostsHint')} wrong={tried ? wrong.hosts : undefined}>
        {(ties) => (
          <textarea
            {...ties}
            class="input"
            rows={2}
            value={typed.hosts}
            onInput={(event) => change({ hosts: event.currentTarget.value })}
          />
        )}
      </Field>
      <div class="pair">
        {LINES.map(([line, most]) => (
          <Field
            key={line}
            label={say(line)}
            wrong={tried && line === 'rulesLink' ? wrong.link : undefined}
            {...(line === 'header' || line === 'footer' ? { hint: say('aroundHint') } : {})}
          >
            {(ties) => (
              <input
                {...ties}
                class="input"
                maxLength={most}
                placeholder={say('asEverywhere')}
                value={typed[line] ?? ''}
                onInput={(event) => change({ [line]: event.currentTarget.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <FormFoot
        onCancel={() => {
          drafted()
          onLeave()
        }}
      >
        {shared('save')}
      </FormFoot>
    </form>
  )
}
