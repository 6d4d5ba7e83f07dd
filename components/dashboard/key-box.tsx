import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { ask } from '@/lib/bus/ask.ts'
import type { KeyTest } from '@/lib/bus/watch-views.ts'
import { sources } from '@/lib/locales/pages/sources.ts'
import type { KeyNeed } from '@/lib/sources/source.ts'
import { act, fail } from '../act.ts'
import { Button } from '../button.tsx'
import { Field } from '../field.tsx'
import { Notice } from '../notice.tsx'
import { requestHosts } from '../permissions.ts'
import { toast } from '../toasts.ts'
import { useWords } from '../words.ts'
import { useHealthWords } from './health-words.ts'
import { useSourceWords } from './source-words.ts'

interface Props {
  kind: string
  need: KeyNeed
  /** The source's own fields, which say whose key it is. */
  fields: Record<string, string>
  hosts: string[]
  /** What is typed of the key; kept nowhere until it is saved. */
  typed: Record<string, string>
  onType: (typed: Record<string, string>) => void
  /** Says what is missing. */
  tried: boolean
  /** Whether a key is kept already, once known. */
  onKnown: (known: boolean) => void
}

/** Her key for a service: typed, tried, replaced or forgotten. What is kept is never shown again. */
export function KeyBox(props: Props): VNode {
  const { kind, need, fields, hosts, typed, onType, tried, onKnown } = props
  const say = useWords(sources)
  const why = useHealthWords()
  const named = useSourceWords()
  const [known, setKnown] = useState(false)
  const [replacing, setReplacing] = useState(false)
  const [testing, setTesting] = useState(false)
  const [tested, setTested] = useState<KeyTest>()
  const service = need.service(fields)
  const host = hosts.join(', ')

  useEffect(() => {
    setTested(undefined)
    ask('key.state', { kind, fields }).then((state) => {
      setKnown(state.known)
      onKnown(state.known)
    }, fail)
  }, [service])

  /** Straight from the click: the browser only asks for access then. */
  async function test(): Promise<void> {
    const asked = requestHosts(hosts)
    setTesting(true)
    setTested(undefined)
    await asked
    const given = !known || replacing
    setTested(await act('key.test', { kind, fields, ...(given ? { key: typed } : {}) }))
    setTesting(false)
  }

  async function forget(): Promise<void> {
    if ((await act('key.remove', { kind, fields })) === undefined) return
    setKnown(false)
    onKnown(false)
    toast(say('keyForgotten', { host }))
  }

  const asking = !known || replacing
  const whole = need.fields.every(({ name }) => typed[name]?.trim())
  return (
    <fieldset class="stack key">
      <legend>{say('key')}</legend>
      <p class="muted small">
        {say('keyText', { host })}{' '}
        <a href={need.made(fields)} target="_blank" rel="noreferrer noopener">
          {say('keyMade')}
        </a>
      </p>
      {asking ? (
        need.fields.map((field) => (
          <Field
            key={field.name}
            label={named.field(field.name)}
            hint={named.example(field.example)}
            wrong={tried && !typed[field.name]?.trim() ? say('keyNeeded') : undefined}
          >
            {(ties) => (
              <input
                {...ties}
                class="input"
                {...(field.kind === 'secret' ? { type: 'password' as const } : {})}
                autoComplete="off"
                spellcheck={false}
                autoCapitalize="off"
                maxLength={2048}
                value={typed[field.name] ?? ''}
                onInput={(event) => onType({ ...typed, [field.name]: event.currentTarget.value })}
              />
            )}
          </Field>
        ))
      ) : (
        <p>{say('keyKnown', { host })}</p>
      )}
      <div class="row">
        <Button small disabled={testing || (asking && !whole)} onClick={() => void test()}>
          {say('keyTest')}
        </Button>
        {known && !replacing && (
          <Button small look="quiet" onClick={() => setReplacing(true)}>
            {say('keyReplace')}
          </Button>
        )}
        {known && (
          <Button small look="quiet" onClick={() => void forget()}>
            {say('keyForget')}
          </Button>
        )}
      </div>
      {testing && <p role="status">{say('keyTesting')}</p>}
      {tested && 'who' in tested && (
        <Notice look="good" what={say('keyGood', { who: tested.who })} />
      )}
      {tested && 'error' in tested && (
        <Notice
          look="bad"
          what={
            why(tested.error, 'host' in fields) ??
            why({ key: 'badKey', values: { host } }, false) ??
            ''
          }
        />
      )}
    </fieldset>
  )
}
