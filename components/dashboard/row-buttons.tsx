import type { VNode } from 'preact'
import { common } from '@/lib/locales/pages/common.ts'
import { watch } from '@/lib/locales/pages/watch.ts'
import { Button } from '../button.tsx'
import { useWords } from '../words.ts'

/** What an alert and a source have in common: to pause or resume, edit and remove them. */
export function RowButtons(props: {
  paused: boolean
  onPause: () => void
  onEdit: () => void
  onRemove: () => void
}): VNode {
  const say = useWords(watch)
  const shared = useWords(common)
  return (
    <>
      <Button
        small
        look="quiet"
        icon={props.paused ? 'play' : 'pause'}
        label={say(props.paused ? 'resume' : 'pause')}
        onClick={props.onPause}
      />
      <Button small look="quiet" icon="pencil" label={shared('edit')} onClick={props.onEdit} />
      <Button small look="quiet" icon="trash" label={shared('remove')} onClick={props.onRemove} />
    </>
  )
}
