import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { ask } from '@/lib/bus/ask.ts'
import type { SiteState, TabHealth } from '@/lib/bus/views.ts'
import { popup } from '@/lib/locales/pages.ts'
import { act, fail } from '../act.ts'
import { Button } from '../button.tsx'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icons.ts'
import { toast } from '../toasts.ts'
import { useWords } from '../words.ts'

const ICONS: Record<SiteState['state'], IconName> = {
  on: 'circle-check',
  off: 'eye-off',
  paused: 'circle-pause',
  none: 'minus',
}

/** Whether the page at hand is read, how well, and the one click that changes it. */
export function SiteStrip({ paused }: { paused: boolean }): VNode {
  const say = useWords(popup)
  const [tabId, setTabId] = useState<number>()
  const [site, setSite] = useState<SiteState>()

  async function look(): Promise<SiteState> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    setTabId(tab?.id)
    const where = { url: tab?.url ?? '', ...(tab?.id === undefined ? {} : { tabId: tab.id }) }
    const answer = await ask('site.state', where)
    setSite(answer)
    return answer
  }
  useEffect(() => {
    look().catch((error) => fail(error, () => void look().catch(fail)))
  }, [paused])

  /** Straight from the click: the browser only asks for access then, and only for this host. */
  async function allow(pattern: string, host: string): Promise<void> {
    const asked = browser.permissions.request({ origins: [pattern] })
    // Said to the keeper before the answer: in Firefox the question closes the popup.
    const input = { patterns: [pattern], on: true, ...(tabId === undefined ? {} : { tabId }) }
    const saved = act('site.set', input)
    const granted = await asked.catch(() => false)
    await saved
    await act('site.set', { ...input, on: granted })
    if (!granted) toast(say('siteRefused', { host }))
    await look()
  }

  async function forbid(pattern: string, host: string): Promise<void> {
    await act('site.set', { patterns: [pattern], on: false })
    // A pattern granted at install or as part of a wider one can't be given back alone.
    await browser.permissions.remove({ origins: [pattern] }).catch(() => false)
    if ((await look()).state === 'off') toast(say('siteForbidden', { host }))
  }

  if (site === undefined) {
    return <p class="site muted">{say('siteReading')}</p>
  }
  const { state, pattern, host = '' } = site
  return (
    <section class={`site ${state}`} aria-label={host || say('title')}>
      <Icon name={ICONS[state]} />
      <div class="grow">
        <p>{sentence(say, state, host)}</p>
        {state === 'on' && <Health health={site.health} doubt={site.doubt} />}
        {site.heat && (
          <p class={`small ${site.heat.level === 'hot' ? 'warn' : 'muted'}`}>
            {say('siteHeat', { level: site.heat.word, parts: site.heat.parts.join(' · ') })}
          </p>
        )}
      </div>
      {state === 'off' && pattern && (
        <Button small look="primary" onClick={() => void allow(pattern, host)}>
          {say('siteAllow')}
        </Button>
      )}
      {state === 'on' && pattern && (
        <Button small look="quiet" onClick={() => void forbid(pattern, host)}>
          {say('siteForbid')}
        </Button>
      )}
      {state === 'paused' && (
        <Button small icon="play" onClick={() => void act('settings.save', { paused: false })}>
          {say('resume')}
        </Button>
      )}
    </section>
  )
}

function sentence(
  say: ReturnType<typeof useWords<typeof popup.fr>>,
  state: SiteState['state'],
  host: string,
): string {
  if (state === 'none') return say('siteNone')
  if (state === 'paused') return say('sitePaused')
  return say(state === 'on' ? 'siteOn' : 'siteOff', { host })
}

/** What the reader says of the page: how many posts, how many to look at, what went wrong. */
function Health({
  health,
  doubt,
}: {
  health: TabHealth | undefined
  doubt: SiteState['doubt'] | undefined
}): VNode {
  const say = useWords(popup)
  if (health === undefined) return <p class="muted small">{say('siteReload')}</p>
  if (health.gaveUp) return <p class="small warn">{say('siteGaveUp')}</p>
  if (doubt === 'empty') return <p class="small warn">{say('siteDoubtEmpty')}</p>
  if (doubt === 'unread') {
    return <p class="small warn">{say('siteDoubtUnread', { count: health.withoutAuthor })}</p>
  }
  if (health.found === 0) return <p class="muted small">{say('siteNothing')}</p>
  const parts = [say('siteFound', { count: health.found })]
  if (health.flagged > 0) parts.push(say('siteFlagged', { count: health.flagged }))
  if (health.withoutAuthor > 0) parts.push(say('siteNoAuthor', { count: health.withoutAuthor }))
  return <p class="muted small">{parts.join(' · ')}</p>
}
