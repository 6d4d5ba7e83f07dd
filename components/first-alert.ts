import { act } from './act.ts'
import { requestHosts } from './permissions.ts'
import { language } from './words.ts'

/** The Mastodon instance first asked: the one with the most members, federated with the others. */
export const FIRST_INSTANCE = 'mastodon.social'
const NEWS = 'news.google.com'

/**
 * Starts the watch of a name: an alert on its exact words, and two sources that need no account.
 * Call it straight from a click: the browser only asks for access then. What is typed is saved
 * whatever she answers; a source without access says so in its health line.
 */
export async function startWatching(name: string): Promise<'started' | 'refused' | 'failed'> {
  // Nothing may be awaited before this, or the click no longer counts.
  const asked = requestHosts([NEWS, FIRST_INSTANCE])
  const query = `"${name.replaceAll('"', ' ').trim()}"`
  const alert = await act('alert.save', { name: name.slice(0, 80), query })
  if (alert === undefined) return 'failed'
  // Sources are saved before the answer: in Firefox the question closes the popup.
  await act('settings.save', { organisation: name.slice(0, 120) })
  for (const source of sourcesFor(name, query)) await act('source.save', source)
  const granted = await asked
  if (granted) await act('watch.now', {})
  return granted ? 'started' : 'refused'
}

/** The first sources of a name: the news in her language, and the name as a hashtag. */
function sourcesFor(name: string, query: string) {
  const place = language.value === 'fr' ? 'hl=fr&gl=FR&ceid=FR:fr' : 'hl=en&gl=US&ceid=US:en'
  const address = `https://${NEWS}/rss/search?q=${encodeURIComponent(query)}&${place}`
  const tag = name.normalize('NFC').replace(/[^\p{L}\p{N}_]/gu, '')
  return [
    { kind: 'feed', name: `Google News — ${name}`.slice(0, 120), fields: { address } },
    {
      kind: 'mastodon',
      name: `#${tag} — ${FIRST_INSTANCE}`.slice(0, 120),
      fields: { host: FIRST_INSTANCE, tag },
    },
  ]
}
