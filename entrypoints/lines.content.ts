import { defineContentScript } from 'wxt/utils/define-content-script'
import { createLines } from '@/lib/page/lines.ts'
import { room } from '@/lib/page/room.ts'

// The lines beside flagged posts and under words of alerts, run by the keeper where there are any.
export default defineContentScript({
  matches: ['*://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const here = room()
    if (here) here.createLines = createLines
  },
})
