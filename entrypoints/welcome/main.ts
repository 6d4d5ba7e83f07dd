import '@/components/page-styles.ts'
import '@/components/welcome/welcome.css'
import { start } from '@/components/start.tsx'
import { Welcome } from '@/components/welcome/welcome.tsx'
import { wordsOf } from '@/components/words.ts'
import { welcome } from '@/lib/locales/pages/welcome.ts'

start(Welcome, () => wordsOf(welcome)('title'))
