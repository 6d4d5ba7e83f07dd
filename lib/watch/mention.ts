import type {
  Flag,
  LanguageCode,
  NewMention,
  Post,
  RoundBatch,
  Source,
  ToneVerdict,
} from '../model.ts'
import { unwrapped } from '../sources/unwrap.ts'
import { canonical } from './canonical.ts'
import type { Clusters } from './cluster.ts'
import type { Index, Match } from './query.ts'

/** What the text module says about a post. */
export interface Analysis {
  language: LanguageCode
  tone: ToneVerdict
  flags: Flag[]
}

/** Kind and id of the source that the pages she reads are. */
export const PAGE = 'page'

/** Where a mention was found: a source, or a page. */
export type Place = Pick<Source, 'id' | 'kind' | 'name'>

/** Opaque links name no page that can be recognised: the source's own id does better. */
const OPAQUE = /^news\.google\.com\/(rss\/)?articles\//

/** `canonical address`, or `kind:id` when there is none: one story once. */
export function mentionKey(post: Post, kind: string): string {
  const address = post.link && canonical(post.link)
  return address && !OPAQUE.test(address) ? address : `${kind}:${post.id}`
}

export interface Found {
  post: Post
  matches: Match[]
}

/** Texts kept with a mention: the inbox shows a few lines, the page has the rest. */
export const TEXT_KEPT = 4_000

/** The posts of a source that an alert asks for; all of them where `everything` is followed. */
export function matched(
  posts: readonly Post[],
  index: Index,
  source: Source,
  everything = false,
): Found[] {
  return posts.flatMap((post) => {
    const matches = index.match({ ...post, sourceKind: source.kind, place: source.name })
    return everything || matches.length > 0 ? [{ post, matches }] : []
  })
}

function mergedHits(matches: readonly Match[], length: number): [number, number][] {
  const hits: [number, number][] = []
  const all = matches.flatMap((match) => match.hits).sort((a, b) => a[0] - b[0])
  for (const [start, end] of all) {
    const last = hits.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else if (end <= length) hits.push([start, end])
  }
  return hits
}

/** A mention of what was found. Dates in the future are the server's mistake: found now. */
export function mentionOf(
  { post, matches }: Found,
  source: Place,
  analysis: Analysis,
  now: number,
): NewMention {
  const text = post.text.slice(0, TEXT_KEPT)
  return {
    key: mentionKey(post, source.kind),
    state: 'new',
    sourceId: source.id,
    sourceKind: source.kind,
    place: source.name,
    alertIds: matches.map((match) => match.id),
    at: Math.min(post.at ?? now, now),
    foundAt: now,
    text,
    link: post.link ? unwrapped(post.link) : '',
    language: analysis.language === 'und' ? (post.language ?? 'und') : analysis.language,
    tone: analysis.tone,
    flags: analysis.flags,
    hits: mergedHits(matches, text.length),
    also: [],
    ...(post.author ? { author: post.author } : {}),
    ...(post.title ? { title: post.title } : {}),
  }
}

/** Sources of articles, of which one may be another's copy. A reply that quotes a post is not its copy. */
const NEWS = new Set(['feed', 'google-alerts', 'google-news', 'bing-news', 'gdelt', 'medium'])

/** Whether a mention can be another telling of one: articles only. */
export function isNews(mention: Pick<NewMention, 'sourceKind'>): boolean {
  return NEWS.has(mention.sourceKind)
}

/** Parts the mentions of one page into stories of their own and further tellings of known ones. */
export function folding(
  mentions: readonly NewMention[],
  clusters: Clusters | undefined,
): Pick<RoundBatch, 'mentions' | 'folded'> {
  const batch: Required<Pick<RoundBatch, 'mentions' | 'folded'>> = { mentions: [], folded: [] }
  for (const mention of mentions) {
    const key = isNews(mention) ? clusters?.place(mention) : undefined
    const { link, place, at } = mention
    if (key === undefined) batch.mentions.push(mention)
    else batch.folded.push({ key, also: { link, place, at } })
  }
  return batch
}
