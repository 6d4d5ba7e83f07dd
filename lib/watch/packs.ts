/** Alerts made of names, for what most people watch first. */
export const PACKS = ['organisation', 'competitors', 'sector'] as const
export type Pack = (typeof PACKS)[number]

export interface PackAlert {
  name: string
  query: string
  notify: 'always' | 'negative' | 'digest'
  urgent?: true
  pages: boolean
}
export interface PackSource {
  kind: string
  name: string
  fields: Record<string, string>
}

/** Words that turn a mention of a name into trouble, in both languages of the interface. */
const TROUBLE =
  'panne* OU arnaque* OU boycott* OU plainte* OU scandale* OU piratage OU "fuite de données" OU grève OU outage OU scam* OU lawsuit OU breach OU hacked OU recall'
const MOST_NAMES = 20

/** The names typed one a line or parted by commas or semicolons, each once. */
export function namesIn(text: string): string[] {
  const names = text
    .split(/[\n,;]/)
    .map((name) =>
      name
        .replaceAll(/["“”„‟«»＂]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((name) => /[\p{L}\p{N}]/u.test(name))
  return [...new Set(names)].slice(0, MOST_NAMES)
}

const anyOf = (names: readonly string[]) => names.map((name) => `"${name}"`).join(' OU ')

function alertsOf(pack: Pack, names: readonly string[], trouble: string): PackAlert[] {
  const [first = ''] = names
  if (pack === 'competitors') {
    return names.map((name) => ({
      name: name.slice(0, 80),
      query: `"${name}"`,
      notify: 'digest',
      pages: true,
    }))
  }
  const query = anyOf(names)
  if (pack === 'sector') {
    return [{ name: names.join(', ').slice(0, 80), query, notify: 'digest', pages: false }]
  }
  return [
    { name: first.slice(0, 80), query, notify: 'always', pages: true },
    {
      name: `${first.slice(0, 60)} — ${trouble}`,
      query: `(${query}) (${TROUBLE})`,
      notify: 'always',
      urgent: true,
      pages: true,
    },
  ]
}

/**
 * What a pack makes of names: alerts, and sources that need no account (the news for all of it, and
 * for an organisation its hashtag).
 *
 * @param trouble the word for the urgent alert, in her language
 */
export function packOf(
  pack: Pack,
  names: readonly string[],
  language: 'fr' | 'en',
  trouble: string,
): { alerts: PackAlert[]; sources: PackSource[] } {
  if (names.length === 0) return { alerts: [], sources: [] }
  // The news speak another dialect: OR alone.
  const news = names.map((name) => `"${name}"`).join(' OR ')
  const label = names.slice(0, 3).join(', ')
  const sources: PackSource[] = [
    {
      kind: 'google-news',
      name: `Google News — ${label}`.slice(0, 120),
      fields: { query: news, language },
    },
  ]
  const tag = (names[0] ?? '').normalize('NFC').replace(/[^\p{L}\p{N}_]/gu, '')
  if (pack === 'organisation' && tag !== '') {
    sources.push({
      kind: 'mastodon',
      name: `#${tag} — mastodon.social`.slice(0, 120),
      fields: { host: 'mastodon.social', tag },
    })
  }
  return { alerts: alertsOf(pack, names, trouble), sources }
}
