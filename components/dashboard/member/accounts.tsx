import { useState } from 'preact/hooks'
import type { AccountView } from '@/lib/bus/people-views.ts'
import { dashboard } from '@/lib/locales/pages/dashboard.ts'
import { person } from '@/lib/locales/pages/person.ts'
import { isWeb } from '@/lib/text/web-address.ts'
import { act } from '../../act.ts'
import { Button } from '../../button.tsx'
import { LinkForm } from '../../people/link-form.tsx'
import { toast } from '../../toasts.ts'
import { useWords } from '../../words.ts'

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
      {linking && <LinkForm onLink={linkTo} onDone={() => setLinking(false)} />}
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

  /** Links the account that an address names; answers why not, in words. */
  async function linkTo(profile: string): Promise<string | undefined> {
    const known = await act('member.whose', { profile })
    if (known === undefined) return ''
    if (known === null) return say('linkWrong')
    if (known.memberId === memberId) return say('linkOwn')
    const done = await act('member.link', { memberId, profile }, ({ linkedId }) =>
      toast(say('linkedSaid'), () => void act('card.unlink', { accountId: linkedId })),
    )
    return done === undefined ? '' : undefined
  }

  function nameOf({ handle, name, host }: AccountView): string {
    return `${handle ? `@${handle.replace(/^@/, '')}` : name} · ${host}`
  }
}
