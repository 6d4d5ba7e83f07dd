import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { fail } from '@/components/act.ts'
import { Button } from '@/components/button.tsx'
import { LinkForm } from '@/components/people/link-form.tsx'
import { SaidForm, type SaidKind } from '@/components/people/said-form.tsx'
import { StepForm } from '@/components/people/step-form.tsx'
import { useWords } from '@/components/words.ts'
import type { BusError } from '@/lib/bus/message.ts'
import type { ActInput } from '@/lib/bus/people-inputs.ts'
import type { CardView } from '@/lib/bus/views.ts'
import { person } from '@/lib/locales/pages/person.ts'
import type { Found } from '@/lib/page/reader.ts'
import { cardWords } from './card.tsx'
import { CardMenu } from './card-menu.tsx'
import { link } from './confirming.ts'
import type { Desk, onPost } from './desk.ts'

interface Props {
  where: NonNullable<ReturnType<typeof onPost>>
  view: CardView | undefined
  found: Found
  desk: Desk
  onAct: (act: ActInput, said: string) => Promise<boolean>
  /** Reads the card again. */
  read: () => Promise<void>
}

type Open = 'more' | 'step' | 'link' | SaidKind

/** Reply, and what is done less often. */
export function CardActions({ where, view, found, desk, onAct, read }: Props): VNode {
  const say = useWords(cardWords)
  const tell = useWords(person)
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)

  /** Links the account that an address names; answers why not, in words. */
  async function linkTo(profile: string): Promise<string | undefined> {
    try {
      await link({ profile }, { author: where.author, read, say: desk.say })
      return undefined
    } catch (error) {
      const { key = '', detail = '' } = error as Partial<BusError>
      if (key === 'refused') return tell(detail === 'own' ? 'linkOwn' : 'linkWrong')
      fail(error)
      return undefined
    }
  }

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
      {open === 'link' && <LinkForm onLink={(profile) => linkTo(profile)} onDone={close} />}
      {open !== undefined && open !== 'step' && open !== 'more' && open !== 'link' && (
        <SaidForm key={open} kind={open} onAct={onAct} onDone={close} />
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
          <CardMenu
            author={where.author}
            link={found.post.link}
            {...{ view, desk }}
            onOpen={setOpen}
            onClose={close}
          />
        )}
      </footer>
    </>
  )
}
