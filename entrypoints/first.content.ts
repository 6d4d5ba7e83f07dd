import { defineContentScript } from 'wxt/utils/define-content-script'
import { takePlace } from '@/lib/page/first.ts'

// Before the page's own scripts: so that a key typed in the palette is not the page's to take.
export default defineContentScript({
  matches: ['*://*/*'],
  registration: 'runtime',
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: takePlace,
})
