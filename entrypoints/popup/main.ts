import '@/components/page-styles.ts'
import '@/components/popup/popup.css'
import { Popup } from '@/components/popup/popup.tsx'
import { start } from '@/components/start.tsx'
import { wordsOf } from '@/components/words.ts'
import { popup } from '@/lib/locales/pages/popup.ts'

start(Popup, () => wordsOf(popup)('title'))
