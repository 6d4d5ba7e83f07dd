import { page } from './html.ts'

/** How the feed may misbehave. */
export const FEED_MOODS = [
  'ok',
  'broken',
  'login',
  'error',
  'huge',
  'slow',
  'private',
  'gone',
] as const
export type FeedMood = (typeof FEED_MOODS)[number]

const SAID: Record<FeedMood, string> = {
  ok: 'répond bien',
  broken: 'coupé au milieu',
  login: 'page de connexion à la place',
  error: 'erreur 500',
  huge: '30 Mo',
  slow: 'très lent',
  private: 'renvoie vers un réseau privé',
  gone: 'disparu (404)',
}

/** Where one plays the rest of the world: publish something, or break the feed. */
export function backstagePage(origin: string, mood: FeedMood): string {
  const moods = FEED_MOODS.map(
    (one) => `<option value="${one}"${one === mood ? ' selected' : ''}>${SAID[one]}</option>`,
  )
  return page({
    title: 'Coulisses – Pédalune',
    language: 'fr',
    bodyClass: 'backstage',
    body: `<h1>Coulisses</h1>
<p>Ici, vous jouez le reste du monde. Dans Vigie, surveillez le flux <code>${origin}/feed.xml</code> ou le mot-clé <code>velo</code> de l’instance <code>${new URL(origin).host}</code>, puis publiez.</p>
<form method="post" action="/backstage"><h2>Faire parler de Pédalune</h2>
<button type="submit" name="publish" value="feed">Publier un article dans le flux</button>
<button type="submit" name="publish" value="tag">Publier un message sur Mastodon</button></form>
<form method="post" action="/backstage"><h2>Humeur du flux</h2>
<label for="mood">Le flux…</label><select id="mood" name="mood">${moods.join('')}</select>
<button type="submit">Appliquer</button></form>`,
  })
}
