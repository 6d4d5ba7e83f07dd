import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { readSettings } from '@/lib/db/settings.ts'
import { popup } from '@/lib/locales/pages/popup.ts'
import { later } from '../later.tsx'
import { useLive } from '../live.ts'
import { LostStore } from '../lost-store.tsx'
import { Tabs } from '../tabs.tsx'
import { TroubleBar } from '../trouble.tsx'
import { useWords } from '../words.ts'
import { Header, openDashboard } from './header.tsx'
import { SiteStrip } from './site-strip.tsx'
import { TodayTab } from './today-tab.tsx'
import { WatchHere } from './watch-here.tsx'

type TabName = 'mentions' | 'today'
/** Where the tab last looked at is kept. */
const KEY = 'popup-tab'

/** Most of the popup's script, of which “Today” needs nothing. */
const MentionsTab = later(async () => (await import('./mentions-tab.tsx')).MentionsTab)

/** The toolbar's window. Drawn at once; what must be read fills in. */
export function Popup(): VNode {
  const say = useWords(popup)
  const settings = useLive(readSettings, ['meta'])
  const [tab, setTab] = useState<TabName>(
    localStorage.getItem(KEY) === 'today' ? 'today' : 'mentions',
  )
  const paused = settings.state === 'ready' && settings.value.paused
  return (
    <>
      <Header paused={paused} />
      <main>
        <SiteStrip paused={paused} />
        <WatchHere />
        <TroubleBar />
        <LostStore open={() => void openDashboard('settings')} />
        <Tabs
          label={say('tabs')}
          tabs={[
            { id: 'mentions', name: say('mentions') },
            { id: 'today', name: say('today') },
          ]}
          chosen={tab}
          onChoose={(id) => {
            localStorage.setItem(KEY, id)
            setTab(id)
          }}
        >
          {tab === 'mentions' ? <MentionsTab /> : <TodayTab />}
        </Tabs>
      </main>
    </>
  )
}
