import { defineContentScript } from 'wxt/utils/define-content-script'
import { startOverlay } from '@/components/overlay/start.tsx'
import { room } from '@/lib/page/room.ts'

// The member card and the reply palette, run by the keeper in a frame at their first use.
export default defineContentScript({
  matches: ['*://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const here = room()
    if (here && !here.overlay) here.overlay = startOverlay(here)
  },
})
