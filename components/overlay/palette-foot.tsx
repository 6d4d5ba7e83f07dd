import type { ComponentChildren, VNode } from 'preact'
import { Button } from '@/components/button.tsx'
import { Notice } from '@/components/notice.tsx'
import { useWords } from '@/components/words.ts'
import { paletteWords } from './palette.tsx'

interface Props {
  /** Whether there is a box to insert into; the text is copied otherwise. */
  box: boolean
  /** What the site's own control is called that opens the post's box, while none is open. */
  opener: string | undefined
  ready: boolean
  joined: boolean
  onInsert: (next: boolean) => void
}

/** What the keys do, and the same for a pointer. */
export function PaletteFoot({ box, opener, ready, joined, onInsert }: Props): VNode {
  const say = useWords(paletteWords)
  return (
    <footer class="foot">
      {!box && (
        <Notice
          look="info"
          what={say('noBox')}
          todo={opener ? say('openerTodo', { label: opener }) : say('noBoxTodo')}
        />
      )}
      <div class="row">
        <p class="keys muted small" aria-hidden="true">
          <Key keys={['Tab']}>{say('keyVariant')}</Key>
          {!joined && <Key keys={['+']}>{say('keySecond')}</Key>}
          {(box || opener) && <Key keys={[say('ctrl'), '↵']}>{say('keyNext')}</Key>}
          <Key keys={[say('alt'), '↑↓']}>{say('keyPost')}</Key>
          <Key keys={[say('escape')]}>{say('keyClose')}</Key>
        </p>
        {(box || opener) && (
          <Button
            disabled={!ready}
            label={say('insertNext')}
            icon="check-check"
            onClick={() => onInsert(true)}
          />
        )}
        <Button
          look="primary"
          disabled={!ready}
          icon={box || opener ? 'check' : 'copy'}
          onClick={() => onInsert(false)}
        >
          {say(box || opener ? 'insert' : 'copy')} <kbd>↵</kbd>
        </Button>
      </div>
    </footer>
  )
}

function Key({ keys, children }: { keys: string[]; children: ComponentChildren }): VNode {
  return (
    <span class="hint">
      {keys.map((one) => (
        <kbd key={one}>{one}</kbd>
      ))}{' '}
      {children}
    </span>
  )
}
