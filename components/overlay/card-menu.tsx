import type { VNode } from 'preact'
import { fail } from '@/components/act.ts'
import { Button } from '@/components/button.tsx'
import { Icon } from '@/components/icon.tsx'
import type { IconName } from '@/components/icons.ts'
import { SAID_KINDS, type SaidKind } from '@/components/people/said-form.tsx'
import { useWords } from '@/components/words.ts'
import { ask } from '@/lib/bus/ask.ts'
import type { CardView } from '@/lib/bus/views.ts'
import { copy } from '@/lib/editors/copy.ts'
import { person } from '@/lib/locales/pages/person.ts'
import type { Author } from '@/lib/model.ts'
import { isWeb } from '@/lib/text/web-address.ts'
import { cardWords } from './card.tsx'
import type { Desk } from './desk.ts'

interface Props {
  author: Author
  view: CardView | undefined
  /** Address of the post. */
  link: string | undefined
  desk: Desk
  /** Opens a form of the card. */
  onOpen: (form: SaidKind | 'link') => void
  onClose: () => void
}

/** What is done less often: what was said or agreed, the thread, other accounts, the whole file. */
export function CardMenu({ author, view, link, desk, onOpen, onClose }: Props): VNode {
  const say = useWords(cardWords)
  const tell = useWords(person)
  const item = (icon: IconName, label: string, then: () => void) => (
    <Button small look="quiet" icon={icon} onClick={then}>
      {label}
    </Button>
  )
  const open = (forget: boolean) => {
    onClose()
    ask('card.open', { author, ...(forget ? { forget } : {}) }).catch(fail)
  }
  async function follow(): Promise<void> {
    onClose()
    try {
      const followed = await ask('page.follow', {})
      if (followed === null) return desk.say(say('noThread'))
      const { name, sourceId } = followed
      if (sourceId === undefined) return desk.say(say('followedBefore', { name }))
      desk.say(say('followed', { name }), () => void ask('page.unfollow', { sourceId }).catch(fail))
    } catch (error) {
      fail(error, () => void follow())
    }
  }
  const profile = view?.profile
  return (
    <div class="more">
      {(Object.keys(SAID_KINDS) as SaidKind[]).map((kind) => (
        <span key={kind}>
          {item(SAID_KINDS[kind].icon, tell(SAID_KINDS[kind].label), () => onOpen(kind))}
        </span>
      ))}
      {item('rss', say('follow'), () => void follow())}
      {item('user-plus', tell('link'), () => onOpen('link'))}
      {view?.memberId && item('user', tell('openPage'), () => open(false))}
      {profile && isWeb(profile) && (
        <a class="button small quiet" href={profile} target="_blank" rel="noreferrer noopener">
          <Icon name="external-link" />
          {say('profile')}
        </a>
      )}
      {link &&
        item('copy', say('copyLink'), () => {
          onClose()
          void copy(document, link).then((done) => done && desk.say(say('copied')))
        })}
      {view?.memberId && item('trash', say('forget'), () => open(true))}
    </div>
  )
}
