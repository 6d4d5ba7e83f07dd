import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { packs as table } from '@/lib/locales/pages/packs.ts'
import { sourceKind } from '@/lib/sources/index.ts'
import { namesIn, PACKS, type Pack, packOf } from '@/lib/watch/packs.ts'
import { act } from '../act.ts'
import { useDraft } from '../draft.ts'
import { Field } from '../field.tsx'
import { FormFoot } from '../form-foot.tsx'
import { askHosts } from '../permissions.ts'
import { toast } from '../toasts.ts'
import { language, useWords } from '../words.ts'

interface Props {
  pack?: Pack
  onDone: () => void
}

/** A few names, and the alerts and sources that they make, shown before they are made. */
export function PackForm({ pack: first = 'organisation', onDone }: Props): VNode {
  const say = useWords(table)
  const [pack, setPack] = useState<Pack>(first)
  const [text, setText, drafted] = useDraft('pack-names')
  const [tried, setTried] = useState(false)
  const names = namesIn(text)
  const { alerts, sources } = packOf(pack, names, language.value, say('trouble'))

  function close(): void {
    drafted()
    onDone()
  }

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setTried(true)
    if (names.length === 0) return
    const hosts = sources.flatMap(({ kind, fields }) => sourceKind(kind)?.hosts(fields) ?? [])
    // Straight from the click, before anything is awaited: the browser only asks for access then.
    const asked = askHosts(hosts)
    for (const alert of alerts) if ((await act('alert.save', alert)) === undefined) return
    for (const source of sources) await act('source.save', source)
    close()
    const access = await asked
    toast(access === 'refused' ? say('refused') : say('done', { count: alerts.length }))
    if (access === 'granted') await act('watch.now', {})
  }

  return (
    <form class="panel stack" onSubmit={save}>
      <fieldset class="places">
        <legend>{say('title')}</legend>
        {PACKS.map((one) => (
          <label key={one} class="check">
            <input type="radio" name="pack" checked={pack === one} onChange={() => setPack(one)} />
            <span>
              {say(one)}
              <span class="hint">{say(`${one}Hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Field label={say('names')} wrong={tried && names.length === 0 ? say('empty') : undefined}>
        {(ties) => (
          <textarea
            {...ties}
            class="input"
            rows={4}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      {alerts.length > 0 && (
        <section class="trial" aria-live="polite">
          <p class="strong">{say('makes')}</p>
          <ul class="small">
            {alerts.map(({ name, query }) => (
              <li key={name}>
                <b>{name}</b> <code class="query">{query}</code>
              </li>
            ))}
            {sources.map(({ name }) => (
              <li key={name}>{say('news', { name })}</li>
            ))}
          </ul>
        </section>
      )}
      <FormFoot onCancel={close}>{say('go')}</FormFoot>
    </form>
  )
}
