import type { VNode } from 'preact'
import type { SiteState, TabHealth } from '@/lib/bus/views.ts'
import { popup } from '@/lib/locales/pages/popup.ts'
import { Button } from '../button.tsx'
import { useWords } from '../words.ts'

type Say = ReturnType<typeof useWords<typeof popup.fr>>

/** Below this the generic reader is not sure enough for its names to be taken on trust. */
const SURE = 0.5

/** What the reader says of the page, and how sure it is. */
export function SiteHealth({ site }: { site: SiteState }): VNode {
  const say = useWords(popup)
  if (site.health === undefined) return <p class="muted small">{say('siteReload')}</p>
  const { warning, line } = told(say, site, site.health)
  return <p class={`small ${warning ? 'warn' : 'muted'}`}>{line}</p>
}

/** Whether the page's reader is doubted, and not only because the page fights it. */
export const isDoubted = ({ doubt, health }: SiteState): boolean =>
  doubt !== undefined || health?.gaveUp === true || (health?.sure ?? 1) < SURE

/** The other way of reading this page, where one may help; nothing where all is well. */
export function SiteReaderChoice({
  site,
  onReader,
}: {
  site: SiteState
  onReader: (generic: boolean) => void
}): VNode | null {
  const say = useWords(popup)
  const { state, health, doubt, left, reader } = site
  const nothing = health?.found === 0 && !health.gaveUp && reader === undefined
  const generic = doubt !== undefined
  if (state !== 'on' || !(generic || left || nothing)) return null
  const again = left ? say('siteOwnAgain', { site: left }) : say('siteReadAgain')
  return (
    <p class="site-more">
      <Button small onClick={() => onReader(generic)}>
        {generic ? say('siteTryGeneric') : again}
      </Button>
    </p>
  )
}

/** The sentence about the page, and whether it should worry. */
function told(
  say: Say,
  { doubt, reader }: SiteState,
  health: TabHealth,
): { warning: boolean; line: string } {
  const { found, flagged, withoutAuthor, gaveUp, sure } = health
  if (gaveUp) return { warning: true, line: say('siteGaveUp') }
  if (doubt === 'empty') return { warning: true, line: say('siteDoubtEmpty') }
  if (doubt === 'unread') {
    return { warning: true, line: say('siteDoubtUnread', { count: withoutAuthor }) }
  }
  if (found === 0) return { warning: false, line: say('siteNothing') }
  const unsure = sure !== undefined && sure < SURE
  const percent = Math.round((sure ?? 1) * 100)
  const by = reader ?? say(unsure ? 'siteUnsure' : 'siteGeneric', { sure: percent })
  const parts = [by, say('siteFound', { count: found })]
  if (flagged > 0) parts.push(say('siteFlagged', { count: flagged }))
  if (withoutAuthor > 0) parts.push(say('siteNoAuthor', { count: withoutAuthor }))
  return { warning: unsure, line: parts.join(' · ') }
}
