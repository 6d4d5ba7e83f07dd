import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { ask } from '@/lib/bus/ask.ts'
import type { OffersView, OfferView } from '@/lib/bus/watch-views.ts'
import { sources } from '@/lib/locales/pages/sources.ts'
import { act, fail } from '../act.ts'
import { Button } from '../button.tsx'
import { Icon } from '../icon.tsx'
import { askHosts, requestHosts } from '../permissions.ts'
import { toast } from '../toasts.ts'
import { useWords } from '../words.ts'

type Looked = { state: 'closed' | 'looking' | 'searching' } | { state: 'open'; view: OffersView }

/** What the page at hand offers to be watched: its thread, its platform, its feeds; one click each. */
export function WatchHere(): VNode {
  const say = useWords(sources)
  const [looked, setLooked] = useState<Looked>({ state: 'closed' })

  async function look(): Promise<void> {
    setLooked({ state: 'looking' })
    try {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
      const view =
        tab?.id === undefined ? { offers: [] } : await ask('page.offers', { tabId: tab.id })
      setLooked({ state: 'open', view })
    } catch (error) {
      setLooked({ state: 'closed' })
      fail(error, () => void look())
    }
  }

  /** Straight from the click: the browser only asks for access then. */
  async function search(url: string): Promise<void> {
    const { host } = new URL(url)
    const asked = requestHosts([host])
    setLooked({ state: 'searching' })
    try {
      const view = (await asked) ? await ask('feeds.usual', { url }) : { url, offers: [] }
      if (view.offers.length === 0) toast(say('searchNone', { host }))
      setLooked({ state: 'open', view: { url, offers: view.offers } })
    } catch (error) {
      setLooked({ state: 'closed' })
      fail(error, () => void search(url))
    }
  }

  if (looked.state === 'closed') {
    return (
      <p class="watch-here">
        <Button small look="quiet" icon="rss" onClick={() => void look()}>
          {say('here')}
        </Button>
      </p>
    )
  }
  return (
    <section class="watch-here open" aria-label={say('hereTitle')}>
      <div class="heading">
        <h2>{say('hereTitle')}</h2>
        <span class="grow" />
        <Button
          small
          look="quiet"
          icon="x"
          label={say('close')}
          onClick={() => setLooked({ state: 'closed' })}
        />
      </div>
      {looked.state === 'open' ? (
        <Offers view={looked.view} onSearch={(url) => void search(url)} />
      ) : (
        <p class="muted" role="status">
          {say(looked.state === 'searching' ? 'searching' : 'hereLooking')}
        </p>
      )}
    </section>
  )
}

function Offers({ view, onSearch }: { view: OffersView; onSearch: (url: string) => void }): VNode {
  const say = useWords(sources)
  const { url, offers } = view
  if (offers.length === 0) {
    return (
      <>
        <p class="muted">{say(url === undefined ? 'hereRefused' : 'hereNone')}</p>
        {url !== undefined && (
          <Button small icon="search" onClick={() => onSearch(url)}>
            {say('search')}
          </Button>
        )}
      </>
    )
  }
  return (
    <>
      <ul class="offers">
        {offers.map((offer) => (
          <OfferRow key={`${offer.kind} ${JSON.stringify(offer.fields)}`} offer={offer} />
        ))}
      </ul>
      {offers.some(({ kind }) => kind !== 'thread') && (
        <p class="muted small">{say('hereFeeds')}</p>
      )}
    </>
  )
}

/** One offer, and the click that takes it. */
function OfferRow({ offer }: { offer: OfferView }): VNode {
  const say = useWords(sources)
  const [taken, setTaken] = useState(offer.known)
  const { about, kind, fields, name, hosts } = offer

  /** Saved at once: in Firefox the question of access closes the popup. */
  async function take(): Promise<void> {
    const asked = askHosts(hosts)
    const saved = await act('source.save', { kind, fields, name: name.slice(0, 120) })
    if (saved === undefined) return
    setTaken(true)
    const access = await asked
    if (access === 'refused') toast(say('addedRefused', { name, host: hosts.join(', ') }))
    else toast(say(kind === 'thread' ? 'followed' : 'added', { name }))
    if (access === 'granted') await act('watch.now', { sourceId: saved.id })
  }

  return (
    <li>
      <div class="grow">
        <strong>{say(`about-${about}`)}</strong>
        <span class="muted small clip" title={fields.address ?? name}>
          {name}
        </span>
      </div>
      {taken ? (
        <span class="tone green small">
          <Icon name="circle-check" />
          <span>{say('watched')}</span>
        </span>
      ) : (
        <Button small look="primary" onClick={() => void take()}>
          {say(kind === 'thread' ? 'follow' : 'watch')}
        </Button>
      )}
    </li>
  )
}
