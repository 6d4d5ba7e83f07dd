import type { VNode } from 'preact'
import { browser } from 'wxt/browser'
import { popup } from '@/lib/locales/pages/popup.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { useWords } from '../words.ts'

/** The popup's first line: the name, pause, and the way to the dashboard. */
export function Header({ paused }: { paused: boolean }): VNode {
  const say = useWords(popup)
  return (
    <header class="top">
      <img src="/icon/vigie.svg" alt="" width="20" height="20" />
      <h1 class="grow">{say('title')}</h1>
      <Button
        look="quiet"
        small
        icon={paused ? 'play' : 'pause'}
        label={paused ? say('resume') : say('pause')}
        onClick={() => void act('settings.save', { paused: !paused })}
      />
      <Button
        look="quiet"
        small
        icon="layout"
        label={say('dashboard')}
        onClick={() => void openDashboard()}
      />
    </header>
  )
}

/** Opens the dashboard at an address of its own (`mentions?state=new`), in a tab. */
export async function openDashboard(at = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html#/${at}` as '/') })
  window.close()
}
