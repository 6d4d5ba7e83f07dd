import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { fail } from '@/components/act.ts'
import { Button } from '@/components/button.tsx'
import { SAID_KINDS, SaidForm, type SaidKind } from '@/components/people/said-form.tsx'
import { StepForm } from '@/components/people/step-form.tsx'
import { useWords } from '@/components/words.ts'
import { ask } from '@/lib/bus/ask.ts'
import type { ActInput } from '@/lib/bus/people-inputs.ts'
import type { CardView } from '@/lib/bus/views.ts'
import { copy } from '@/lib/editors/copy.ts'
import { person } from '@/lib/locales/pages.ts'
import type { Found } from '@/lib/page/reader.ts'
import { cardWords } from './card.tsx'
import type { Desk, onPost } from './desk.ts'

interface Props {
  where: NonNullable<ReturnType<typeof onPost>>
  view: CardView | undefined
  found: Found
  desk: Desk
  onAct: (act: ActInput, said: string) => Promise<boolean>
}

type Open = 'more' | 'step' | SaidKind

/** Reply, and what is done less often. */
export function CardActions({ where, view, found, desk, onAct }: Props): VNode {
  const say = useWords(cardWords)
  const tell = useWords(person)
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  const { link } = found.post
  const profile = view?.profile
  return (
    <>
      {open === 'step' && view && (
        <StepForm
          ladder={view.ladder}
          careful={view.tags.filter(({ on, kept }) => on && kept).map(({ word }) => word)}
          onAct={onAct}
          onDone={close}
        />
      )}
      {open !== undefined && open !== 'step' && open !== 'more' && (
        <SaidForm kind={open} onAct={onAct} onDone={close} />
      )}
      <footer class="actions">
        <Button look="primary" icon="reply" data-key="reply" onClick={() => desk.reply({ found })}>
          {say('reply')}
        </Button>
        <Button
          icon="flag"
          data-key="step"
          aria-expanded={open === 'step'}
          onClick={() => setOpen(open === 'step' ? undefined : 'step')}
        >
          {say('step')}
        </Button>
        <Button
          icon="ellipsis"
          label={say('more')}
          aria-expanded={open === 'more'}
          onClick={() => setOpen(open === 'more' ? undefined : 'more')}
        />
        {open === 'more' && (
          <div class="more">
            {(Object.keys(SAID_KINDS) as SaidKind[]).map((kind) => (
              <Button
                key={kind}
                small
                look="quiet"
                icon={SAID_KINDS[kind].icon}
                onClick={() => setOpen(kind)}
              >
                {tell(SAID_KINDS[kind].label)}
              </Button>
            ))}
            {view?.memberId && (
              <Button
                small
                look="quiet"
                icon="user"
                onClick={() => {
                  close()
                  ask('card.open', { author: where.author }).catch(fail)
                }}
              >
                {tell('openPage')}
              </Button>
            )}
            {profile && /^https?:\/\//i.test(profile) && (
              <a
                class="button small quiet"
                href={profile}
                target="_blank"
                rel="noreferrer noopener"
              >
                {say('profile')}
              </a>
            )}
            {link && (
              <Button
                small
                look="quiet"
                icon="copy"
                onClick={async () => {
                  close()
                  if (await copy(document, link)) desk.say(say('copied'))
                }}
              >
                {say('copyLink')}
              </Button>
            )}
          </div>
        )}
      </footer>
    </>
  )
}
