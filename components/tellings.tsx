import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { mention as table } from '@/lib/locales/pages/common.ts'
import type { Mention } from '@/lib/model.ts'
import { Icon } from './icon.tsx'
import { RelativeTime } from './relative-time.tsx'
import { useWords } from './words.ts'

/** The other tellings of a story: how many, and where once opened. Feeds give any address. */
export function Tellings({ mention, tabIndex }: { mention: Mention; tabIndex: number }): VNode {
  const say = useWords(table)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        class="more-tellings small"
        aria-expanded={open}
        tabIndex={tabIndex}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'chevron-down' : 'chevron-right'} />
        {say('also', { count: mention.also.length })}
      </button>
      {open && (
        <ul class="tellings small">
          {mention.also.map(({ link, place, at }) => (
            <li key={link}>
              {/^https?:/i.test(link) ? (
                <a href={link} target="_blank" rel="noreferrer">
                  {place}
                </a>
              ) : (
                place
              )}{' '}
              <RelativeTime at={at} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
