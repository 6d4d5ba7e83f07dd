import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '@/components/button.tsx'
import { useWords } from '@/components/words.ts'
import { ask } from '@/lib/bus/ask.ts'
import { copy } from '@/lib/editors/copy.ts'
import type { Found } from '@/lib/page/reader.ts'
import { type Act, cardWords } from './card.tsx'
import type { Desk, onPost } from './desk.ts'

interface Props {
  where: NonNullable<ReturnType<typeof onPost>>
  act: Act
  found: Found
  profile: string | undefined
  desk: Desk
}

/** Reply, and what is done less often. */
export function CardActions({ where, act, found, profile, desk }: Props): VNode {
  const say = useWords(cardWords)
  const [open, setOpen] = useState(false)
  const link = found.post.link
  return (
    <footer class="actions">
      <Button look="primary" icon="reply" data-key="reply" onClick={() => desk.reply({ found })}>
        {say('reply')}
      </Button>
      <Button
        icon="ellipsis"
        label={say('more')}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div class="more">
          <Button
            small
            look="quiet"
            icon="flag"
            onClick={() => {
              setOpen(false)
              void act(
                () => ask('card.act', { ...where, act: { kind: 'reminder', ruleId: 'charter' } }),
                say('reminded'),
              )
            }}
          >
            {say('remind')}
          </Button>
          {profile && /^https?:\/\//i.test(profile) && (
            <a class="button small quiet" href={profile} target="_blank" rel="noreferrer noopener">
              {say('profile')}
            </a>
          )}
          {link && (
            <Button
              small
              look="quiet"
              icon="copy"
              onClick={async () => {
                setOpen(false)
                if (await copy(document, link)) desk.say(say('copied'))
              }}
            >
              {say('copyLink')}
            </Button>
          )}
        </div>
      )}
    </footer>
  )
}
