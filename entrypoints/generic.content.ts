import { defineContentScript } from 'wxt/utils/define-content-script'
import { readGenerically } from '@/lib/page/generic.ts'
import { room } from '@/lib/page/room.ts'

// The reader for pages that no definition fits. The keeper runs it in the frame that asks for it.
export default defineContentScript({
  matches: ['*://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const opened = room()
    if (opened) readGenerically(opened)
  },
})
