import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { settings as table } from '@/lib/locales/pages/settings.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { toast } from '../toasts.ts'
import { useWords } from '../words.ts'

/** Every site the browser lets Vigie reach, to be given back one by one. */
export function SitesBox(): VNode {
  const say = useWords(table)
  const [origins, setOrigins] = useState<string[]>([])
  useEffect(() => {
    const look = () =>
      void browser.permissions.getAll().then((all) => setOrigins([...(all.origins ?? [])].sort()))
    look()
    browser.permissions.onAdded.addListener(look)
    browser.permissions.onRemoved.addListener(look)
    return () => {
      browser.permissions.onAdded.removeListener(look)
      browser.permissions.onRemoved.removeListener(look)
    }
  }, [])

  async function giveBack(origin: string): Promise<void> {
    await act('site.set', { patterns: [origin], on: false })
    const gone = await browser.permissions.remove({ origins: [origin] }).catch(() => false)
    toast(say(gone ? 'siteGivenBack' : 'siteKept', { host: hostOf(origin) }))
  }

  return (
    <section class="stack">
      <h2>{say('sites')}</h2>
      <p class="muted">{say(origins.length === 0 ? 'noSite' : 'sitesText')}</p>
      {origins.length > 0 && (
        <ul class="cards">
          {origins.map((origin) => (
            <li key={origin} class="card">
              <span class="card-main">{hostOf(origin)}</span>
              <Button small look="quiet" icon="x" onClick={() => void giveBack(origin)}>
                {say('giveBack')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )

  /** A pattern as people read it. */
  function hostOf(origin: string): string {
    const host = origin.replace(/^[^:]+:\/\//, '').replace(/\/\*?$/, '')
    return host === '*' ? say('everySite') : host
  }
}
