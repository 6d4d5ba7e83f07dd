import type { Handlers } from '../bus/listen.ts'
import type { Asker } from '../bus/message.ts'
import type { WordsView } from '../bus/views.ts'
import { addPageMentions } from '../db/mentions.ts'
import { readSettings } from '../db/settings.ts'
import { correctedTones } from '../db/tones.ts'
import type { Post } from '../model.ts'
import { digest } from '../sources/digest.ts'
import { languageOf } from '../text/index.ts'
import { mentionKey, mentionOf, PAGE } from '../watch/mention.ts'
import type { Match, Searched } from '../watch/query.ts'
import { pageAlerts } from './alert-index.ts'
import { wakeAnalyst } from './analyst.ts'
import { drawBadge } from './badge.ts'
import type { Speech } from './context.ts'
import { analyseWith } from './corrections.ts'
import { isOn } from './sites.ts'

/** More than anybody reads in an hour: beyond it a page makes posts up to fill the inbox. */
const MOST_AN_HOUR = 2_000
const HOUR = 3_600_000
/** Spans sent for one post: a page that repeats a word is drawn no further. */
const MOST_HITS = 40

const spent = new Map<string, { until: number; left: number }>()

/** A post as alerts see it: its language is only worked out when an alert asks for one. */
function searchedOn(post: Post, url: string): Searched {
  const { hostname } = new URL(url)
  return {
    ...post,
    link: post.link ?? url,
    sourceKind: PAGE,
    place: hostname,
    get language() {
      return post.language ?? languageOf(post.text)
    },
  }
}

/** Where the words of her alerts stand in each post's text, for the page to underline. */
export async function wordsIn(
  posts: readonly Post[],
  url: string,
  say: Speech,
): Promise<(WordsView | null)[] | undefined> {
  const { alerts, index } = await pageAlerts()
  if (alerts.size === 0) return undefined
  let any = false
  const views = posts.map((post): WordsView | null => {
    const matches = post.text === '' ? [] : index.match(searchedOn(post, url))
    if (matches.length === 0) return null
    any = true
    const names = matches.map(({ id }) => alerts.get(id)?.name ?? '').join(', ')
    const hits = matches.flatMap((match) => match.hits).sort((a, b) => a[0] - b[0])
    return { hits: hits.slice(0, MOST_HITS), says: say.keeper('pageWords', { alerts: names }) }
  })
  return any ? views : undefined
}

/** Takes from what a host may still add this hour. */
function allowance(host: string, wanted: number): number {
  const now = Date.now()
  let budget = spent.get(host)
  if (budget === undefined || budget.until < now) {
    budget = { until: now + HOUR, left: MOST_AN_HOUR }
    spent.set(host, budget)
  }
  const given = Math.min(budget.left, wanted)
  budget.left -= given
  return given
}

/**
 * Keeps the posts of a page that her alerts ask for as mentions. The page only says which posts it
 * shows: whether an alert asks for them is looked up here again.
 */
async function keep(posts: readonly Post[], { url }: Asker): Promise<void> {
  const { index } = await pageAlerts()
  const { hostname } = new URL(url)
  const found = posts.flatMap((post): { post: Post; matches: Match[] }[] => {
    const matches = index.match(searchedOn(post, url))
    return matches.length > 0 ? [{ post, matches }] : []
  })
  const allowed = found.slice(0, allowance(hostname, found.length))
  if (allowed.length === 0) return
  const [corrections, settings] = await Promise.all([
    correctedTones(),
    readSettings(),
    wakeAnalyst(),
  ])
  const analyse = analyseWith(corrections, settings)
  const place = { id: PAGE, kind: PAGE, name: hostname.replace(/^www\./, '') }
  const mentions = allowed.map(({ post, matches }) => {
    // Ids are a page's own, or the site's; with the text they are those of one post.
    const own = { ...post, id: `${hostname}:${post.id}:${digest(post.text)}` }
    const { link: _, ...unlinked } = own
    const mention = mentionOf({ post: own, matches }, place, analyse(post), Date.now())
    return {
      mention: { ...mention, link: mention.link || url },
      other: mentionKey(unlinked, PAGE),
    }
  })
  if ((await addPageMentions(mentions)).length > 0) await drawBadge()
}

/** Handlers of what a page says of posts that hold an alert's words. */
export const matches: Pick<Handlers, 'page.matched'> = {
  async 'page.matched'({ posts }, asker) {
    if (await isOn(asker.url)) await keep(posts, asker)
    return null
  },
}
