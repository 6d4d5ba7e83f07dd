import { defineContentScript } from 'wxt/utils/define-content-script'
import { startReader } from '@/lib/page/start.ts'

// The reader of a page. Registered at run time, for the hosts that were granted; see the keeper.
export default defineContentScript({
  matches: ['*://*/*'],
  registration: 'runtime',
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => void startReader(),
})
