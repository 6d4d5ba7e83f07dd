import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { common } from '@/lib/locales/pages/common.ts'
import { library } from '@/lib/locales/pages/library.ts'
import { rules } from '@/lib/locales/pages/rules.ts'
import type { Reply, ReplyLanguage, StoredReply, Tone } from '@/lib/model.ts'
import { isShipped } from '@/lib/replies/library.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { useDraft } from '../draft.ts'
import { Field } from '../field.tsx'
import { toast } from '../toasts.ts'
import { useWords } from '../words.ts'
import { hashOf } from './address.ts'
import { nameProblem, ReplyFields } from './reply-fields.tsx'
import { type ReplyInput as Input, inputOf } from './reply-input.ts'
import { ReplyMore } from './reply-more.tsx'
import { VariantFields } from './variant-fields.tsx'

const LANGUAGES: readonly ReplyLanguage[] = ['fr', 'en']
const TONES: readonly Tone[] = ['gentle', 'neutral', 'firm', 'legal']
const EMPTY: Input = {
  ruleId: 'charter',
  tone: 'neutral',
  group: 'own',
  flags: [],
  title: { fr: '', en: '' },
  variants: { fr: [''], en: [''] },
}

/** Makes or changes a reply. What is typed is kept until it is saved, even if the tab closes. */
export function ReplyForm({
  reply,
  groups,
}: {
  reply: Reply | StoredReply | undefined
  groups: readonly string[]
}): VNode {
  const say = useWords(library)
  const shared = useWords(common)
  const rule = useWords(rules)
  const was = reply === undefined ? EMPTY : inputOf(reply)
  const [draft, setDraft, drafted] = useDraft(`reply-${reply?.id ?? 'new'}`, JSON.stringify(was))
  const input = JSON.parse(draft) as Input
  const [tried, setTried] = useState(false)
  const change = (part: Partial<Input>) => setDraft(JSON.stringify({ ...input, ...part }))
  const named = LANGUAGES.some((tongue) => input.title[tongue].trim() !== '')
  const fields = input.fields ?? []
  const sound = fields.every(
    ({ name, kind, choices }, index) =>
      !nameProblem(
        name,
        fields.slice(0, index).map((one) => one.name),
      ) &&
      (kind !== 'choice' || (choices ?? []).some((one) => one.trim())),
  )
  const written = LANGUAGES.some((tongue) => input.variants[tongue].some((text) => text.trim()))

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setTried(true)
    if (!named || !written || !sound) return
    await act('reply.save', whole(input), ({ id }) => {
      drafted()
      location.hash = hashOf({ room: 'replies', filters: {} })
      toast(shared('saved'), () =>
        reply !== undefined && 'hlc' in reply
          ? void act('reply.save', was)
          : void act('reply.restore', { id }),
      )
    })
  }

  async function restore(): Promise<void> {
    if (reply === undefined) return
    await act('reply.restore', { id: reply.id }, () => {
      drafted()
      location.hash = hashOf({ room: 'replies', filters: {} })
      toast(say(isShipped(reply.id) ? 'restored' : 'removed'), () => void act('reply.save', was))
    })
  }

  return (
    <form class="stack" onSubmit={save}>
      <h1>{reply === undefined ? say('newReply') : say('editReply')}</h1>
      <div class="pair">
        <Field label={say('rule')}>
          {(ties) => (
            <select
              {...ties}
              class="input"
              value={input.ruleId}
              onChange={(event) => change({ ruleId: event.currentTarget.value })}
            >
              {Object.keys(rules.fr).map((id) => (
                <option key={id} value={id}>
                  {rule(id as keyof typeof rules.fr)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say('tone')}>
          {(ties) => (
            <select
              {...ties}
              class="input"
              value={input.tone}
              onChange={(event) => change({ tone: event.currentTarget.value as Tone })}
            >
              {TONES.map((tone) => (
                <option key={tone} value={tone}>
                  {say(`tone-${tone}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <p class="muted">{say('placeholdersHint')}</p>
      <div class="pair wide">
        {LANGUAGES.map((tongue) => (
          <fieldset key={tongue} class="stack" lang={tongue}>
            <legend>{say(tongue)}</legend>
            <Field label={say('titleOf')} wrong={tried && !named ? say('titleMissing') : undefined}>
              {(ties) => (
                <input
                  {...ties}
                  class="input"
                  maxLength={120}
                  value={input.title[tongue]}
                  onInput={(event) =>
                    change({ title: { ...input.title, [tongue]: event.currentTarget.value } })
                  }
                />
              )}
            </Field>
            <VariantFields
              language={tongue}
              variants={input.variants[tongue]}
              onChange={(variants) =>
                change({ variants: { ...input.variants, [tongue]: variants } })
              }
              wrong={tried && !written ? say('textMissing') : undefined}
            />
          </fieldset>
        ))}
      </div>
      <ReplyFields fields={fields} onChange={(next) => change({ fields: next })} />
      {tried && !sound && <p class="wrong">{say('fieldsMissing')}</p>}
      <ReplyMore input={input} groups={groups.filter((one) => one !== 'own')} onChange={change} />
      <label class="check">
        <input
          type="checkbox"
          checked={input.disabled !== true}
          onChange={(event) => change({ disabled: !event.currentTarget.checked })}
        />
        {say('offered')}
      </label>
      <div class="row">
        <Button type="submit" look="primary">
          {shared('save')}
        </Button>
        <a class="button quiet" href={hashOf({ room: 'replies', filters: {} })} onClick={drafted}>
          {shared('cancel')}
        </a>
        <span class="grow" />
        {reply !== undefined && 'hlc' in reply && (
          <Button look="danger" icon={isShipped(reply.id) ? 'undo' : 'trash'} onClick={restore}>
            {isShipped(reply.id) ? say('restore') : shared('remove')}
          </Button>
        )}
      </div>
    </form>
  )
}

/** Without the variants that were left empty; a language without a title takes the other's. */
function whole(input: Input): Input {
  const { fr, en } = input.title
  const fields = (input.fields ?? []).map(({ choices, ...field }) =>
    field.kind === 'choice'
      ? { ...field, choices: (choices ?? []).map((one) => one.trim()).filter(Boolean) }
      : field,
  )
  const { hosts = [], fields: _, ...rest } = input
  return {
    ...rest,
    ...(fields.length > 0 && { fields }),
    ...(hosts.length > 0 && { hosts }),
    title: { fr: fr.trim() || en.trim(), en: en.trim() || fr.trim() },
    variants: {
      fr: input.variants.fr.filter((text) => text.trim()),
      en: input.variants.en.filter((text) => text.trim()),
    },
  }
}
