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

/** More than anybody reads in an hour: beyond it a page makes posts up to fill the inbox. */
const MOST_AN_HOUR = 1_000
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

interface FoundPost {
  post: Post
  matches: Match[]
}

/**
 * Where the words of her alerts stand in each post's text, for the page to underline; undefined when
 * they stand in none. What was found is kept as mentions, which the page need not wait for; nothing of
 * a private window is.
 */
export async function wordsIn(
  posts: readonly Post[],
  { url, private: unseen }: Asker,
  say: Speech,
): Promise<(WordsView | null)[] | undefined> {
  const { alerts, index } = await pageAlerts()
  if (alerts.size === 0) return undefined
  const found: FoundPost[] = []
  const views = posts.map((post): WordsView | null => {
    const matches = post.text === '' ? [] : index.match(searchedOn(post, url))
    if (matches.length === 0) return null
    found.push({ post, matches })
    const names = matches.map(({ id }) => alerts.get(id)?.name ?? '').join(', ')
    const hits = matches.flatMap((match) => match.hits).sort((a, b) => a[0] - b[0])
    return { hits: hits.slice(0, MOST_HITS), says: say.keeper('pageWords', { alerts: names }) }
  })
  if (found.length === 0) return undefined
  // What could not be written now is found again when the page is read again.
  if (!unseen) void keep(found, url).catch(() => undefined)
  return views
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

/** Keeps the posts of a page that her alerts ask for as mentions. */
async function keep(found: readonly FoundPost[], url: string): Promise<void> {
  const { hostname } = new URL(url)
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
