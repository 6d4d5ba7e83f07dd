import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { welcome } from '@/lib/locales/pages/welcome.ts'
import { SITES } from '@/lib/sites/index.ts'
import { Button } from '../button.tsx'
import { cleanField, fieldProblem } from '../dashboard/source-fields.ts'
import { useDraft } from '../draft.ts'
import { Field } from '../field.tsx'
import { patternOf } from '../permissions.ts'
import { language, useWords } from '../words.ts'
import { allowSite } from './allow-site.ts'

const HOST = { name: 'host', kind: 'host', example: '' } as const
const SOFTWARE = SITES.filter(({ hosts }) => hosts === undefined).map(({ name }) => name)

/** The address of a forum or blog of one's own, and the permission for that host alone. */
export function OwnSite(): VNode {
  const say = useWords(welcome)
  const [text, setText, done] = useDraft('own-site')
  const [tried, setTried] = useState(false)
  const wrong = fieldProblem(HOST, text) !== undefined
  const list = new Intl.ListFormat(language.value).format(SOFTWARE)

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setTried(true)
    if (wrong) return
    const host = cleanField(HOST, text)
    if (await allowSite([patternOf(host)], host)) {
      done()
      setTried(false)
    }
  }

  return (
    <form class="own-site" onSubmit={submit}>
      <Field
        label={say('ownSite')}
        hint={say('ownSiteHint', { list })}
        wrong={tried && wrong ? say('ownSiteWrong') : undefined}
      >
        {(ties) => (
          <span class="row">
            <input
              {...ties}
              class="input grow"
              inputMode="url"
              autoCapitalize="off"
              spellcheck={false}
              placeholder="forum.example"
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
            <Button type="submit">{say('ownSiteAdd')}</Button>
          </span>
        )}
      </Field>
    </form>
  )
}
