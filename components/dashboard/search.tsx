import type { VNode } from 'preact'
import { common } from '@/lib/locales/pages/common.ts'
import { Icon } from '../icon.tsx'
import { useWords } from '../words.ts'
import { filter, place } from './address.ts'

/** The room's search field; what is typed is in the address. `/` comes here, Escape empties. */
export function Search({ label }: { label: string }): VNode {
  const say = useWords(common)
  return (
    <div class="search">
      <Icon name="search" />
      <input
        type="search"
        class="input"
        aria-label={label}
        placeholder={`${say('search')} ( / )`}
        value={place.value.filters.q ?? ''}
        onInput={(event) => filter({ q: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') filter({ q: '' })
        }}
      />
    </div>
  )
}
