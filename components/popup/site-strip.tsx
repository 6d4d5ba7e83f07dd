import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { ask } from '@/lib/bus/ask.ts'
import type { SiteState } from '@/lib/bus/views.ts'
import { popup } from '@/lib/locales/pages/popup.ts'
import { act, fail } from '../act.ts'
import { Button } from '../button.tsx'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icons.ts'
import { toast } from '../toasts.ts'
import { useWords } from '../words.ts'
import { isDoubted, SiteHealth, SiteReaderChoice } from './site-health.tsx'

const ICONS: Record<SiteState['state'], IconName> = {
  on: 'circle-check',
  off: 'eye-off',
  paused: 'circle-pause',
  none: 'minus',
}

/** A reader that was just chosen has said what it found by one of these. */
const LOOKS_MS = [300, 700, 1500, 2500]

/** Whether the page at hand is read, how well, and the one click that changes it. */
export function SiteStrip({ paused }: { paused: boolean }): VNode {
  const say = useWords(popup)
  const [tab, setTab] = useState<{ id: number; url: string }>()
  const [site, setSite] = useState<SiteState>()

  async function look(): Promise<SiteState> {
    const [here] = await browser.tabs.query({ active: true, currentWindow: true })
    const url = here?.url ?? ''
    setTab(here?.id === undefined ? undefined : { id: here.id, url })
    const where = { url, ...(here?.id === undefined ? {} : { tabId: here.id }) }
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
    const input = { patterns: [pattern], on: true, ...(tab === undefined ? {} : { tabId: tab.id }) }
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

  /** Another reader for this page; what it finds is awaited a little, then whatever is known is said. */
  async function choose(generic: boolean): Promise<void> {
    if (tab === undefined) return
    await act('site.reader', { tabId: tab.id, url: tab.url, generic })
    for (const wait of LOOKS_MS) {
      await new Promise((resolve) => setTimeout(resolve, wait))
      if ((await look()).health) return
    }
  }

  if (site === undefined) {
    return <p class="site muted">{say('siteReading')}</p>
  }
  const { state, pattern, host = '' } = site
  const doubted = isDoubted(site)
  return (
    <section class={`site ${doubted ? 'doubted' : state}`} aria-label={host || say('title')}>
      <Icon name={doubted ? 'triangle-alert' : ICONS[state]} />
      <div class="grow">
        <p>{sentence(say, state, host)}</p>
        {state === 'on' && <SiteHealth site={site} />}
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
      <SiteReaderChoice site={site} onReader={(generic) => void choose(generic)} />
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
