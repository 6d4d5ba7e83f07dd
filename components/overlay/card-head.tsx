import type { VNode } from 'preact'
import { Button } from '@/components/button.tsx'
import { Icon } from '@/components/icon.tsx'
import { useWords } from '@/components/words.ts'
import type { CardView } from '@/lib/bus/views.ts'
import { common } from '@/lib/locales/pages/common.ts'
import { person } from '@/lib/locales/pages/person.ts'
import type { Author } from '@/lib/model.ts'
import { cardWords } from './card.tsx'

interface Props {
  view: CardView | undefined
  author: Author
  onClose: () => void
}

/** Who it is: names, earlier names, and how sure that is. */
export function CardHead({ view, author, onClose }: Props): VNode {
  const say = useWords(cardWords)
  const close = useWords(common)('close')
  const { handle, host, platform } = author
  const full =
    handle && (platform === 'mastodon' && !handle.includes('@') ? `${handle}@${host}` : handle)
  const tell = useWords(person)
  const accounts = view?.accounts ?? []
  const former = accounts.filter((one) => one.former).map((one) => one.handle ?? one.name)
  const earlier = [...former, ...(view?.earlier ?? []).map((one) => one.handle ?? one.name)]
  const linked = accounts.filter((one) => !one.former)
  return (
    <header class="head">
      <div class="who">
        <h2>{author.name || full}</h2>
        {full && full !== author.name && (
          <span class="muted handle">@{full.replace(/^@/, '')}</span>
        )}
        {earlier.length > 0 && (
          <span class="muted small" title={say('earlier', { names: earlier.join(', ') })}>
            {say('earlierCount', { count: earlier.length })}
          </span>
        )}
        {linked.length > 1 && (
          <span
            class="muted small"
            title={linked.map((one) => `${one.handle ?? one.name} · ${one.host}`).join('\n')}
          >
            {tell('accounts', { count: linked.length })}
          </span>
        )}
      </div>
      <Button small look="quiet" icon="x" label={close} onClick={onClose} />
      {view?.weak && (
        <p class="weak small">
          <Icon name="info" /> {say('weak')}
        </p>
      )}
    </header>
  )
}
