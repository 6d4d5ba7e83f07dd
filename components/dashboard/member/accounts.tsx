import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { AccountView } from '@/lib/bus/people-views.ts'
import { common, dashboard, person } from '@/lib/locales/pages.ts'
import { act } from '../../act.ts'
import { Button } from '../../button.tsx'
import { Field } from '../../field.tsx'
import { useFirstFocus } from '../../first-focus.ts'
import { toast } from '../../toasts.ts'
import { useWords } from '../../words.ts'

const isWeb = (address: string) => /^https?:\/\//i.test(address) && URL.canParse(address)

/** Every account of a person, with earlier names; accounts are linked and taken apart here. */
export function Accounts({ memberId, accounts }: { memberId: string; accounts: AccountView[] }) {
  const say = useWords(person)
  const shared = useWords(dashboard)
  const [linking, setLinking] = useState(false)
  return (
    <section class="stack">
      <div class="heading">
        <h2>{say('accounts', { count: accounts.length })}</h2>
        <span class="grow" />
        {!linking && (
          <Button small icon="plus" onClick={() => setLinking(true)}>
            {say('link')}
          </Button>
        )}
      </div>
      <ul class="accounts">
        {accounts.map((account) => (
          <li key={account.id}>
            <span class="row">
              {account.profile && isWeb(account.profile) ? (
                <a href={account.profile} target="_blank" rel="noreferrer">
                  {nameOf(account)}
                </a>
              ) : (
                <span>{nameOf(account)}</span>
              )}
              {account.former && <span class="muted small">{say('former')}</span>}
              {account.linked && (
                <Button
                  small
                  look="quiet"
                  icon="x"
                  label={say('unlink', { name: nameOf(account) })}
                  onClick={() => void separate(account)}
                />
              )}
            </span>
            {account.earlier.length > 0 && (
              <span class="muted small">
                {shared('earlier', {
                  names: account.earlier.map((was) => was.handle ?? was.name).join(', '),
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {linking && <LinkForm memberId={memberId} onDone={() => setLinking(false)} />}
    </section>
  )

  async function separate({ id }: AccountView): Promise<void> {
    await act('card.unlink', { accountId: id }, () =>
      toast(
        say('unlinkedSaid'),
        () => void act('member.link', { memberId, accountId: id }, () => toast(say('linkedSaid'))),
      ),
    )
  }

  function nameOf({ handle, name, host }: AccountView): string {
    return `${handle ? `@${handle.replace(/^@/, '')}` : name} · ${host}`
  }
}

/** Links the account that a pasted profile address names. */
function LinkForm({ memberId, onDone }: { memberId: string; onDone: () => void }): VNode {
  const say = useWords(person)
  const shared = useWords(common)
  const form = useFirstFocus()
  const [profile, setProfile] = useState('')
  const [wrong, setWrong] = useState<string>()

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const address = profile.trim()
    if (!isWeb(address)) return setWrong(say('linkWrong'))
    const known = await act('member.whose', { profile: address })
    if (known === undefined) return
    if (known === null) return setWrong(say('linkWrong'))
    if (known.memberId === memberId) return setWrong(say('linkOwn'))
    await act('member.link', { memberId, profile: address }, ({ linkedId }) => {
      onDone()
      toast(say('linkedSaid'), () => void act('card.unlink', { accountId: linkedId }))
    })
  }

  return (
    <form class="panel stack" ref={form} onSubmit={send}>
      <Field label={say('link')} hint={say('linkHint')} wrong={wrong}>
        {(ties) => (
          <input
            {...ties}
            class="input"
            type="url"
            maxLength={2048}
            value={profile}
            onInput={(event) => {
              setProfile(event.currentTarget.value)
              setWrong(undefined)
            }}
          />
        )}
      </Field>
      <div class="row">
        <Button type="submit" look="primary" disabled={profile.trim() === ''}>
          {say('linkDo')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {shared('cancel')}
        </Button>
      </div>
    </form>
  )
}
