import '@/components/page-styles.ts'
import '@/components/dashboard/rows.css'
import '@/components/dashboard/dashboard.css'
import '@/components/dashboard/sheet.css'
import '@/components/dashboard/sources.css'
import '@/components/dashboard/member/member.css'
import '@/components/people.css'
import '@/components/dashboard/query.css'
import { followAddress, place } from '@/components/dashboard/address.ts'
import { Dashboard } from '@/components/dashboard/dashboard.tsx'
import { start } from '@/components/start.tsx'
import { wordsOf } from '@/components/words.ts'
import { dashboard } from '@/lib/locales/pages/dashboard.ts'

followAddress()
start(Dashboard, () => {
  const say = wordsOf(dashboard)
  return say('title', { room: say(place.value.room) })
})
