import type { Post, RoundBatch, Source, SourceHealth } from '../model.ts'
import { retryAfter } from '../net/pace.ts'
import { digest } from '../sources/digest.ts'
import { sourceKind } from '../sources/index.ts'
import {
  type Cursor,
  type Reading,
  type SourceAnswer,
  SourceError,
  type SourceKind,
  type SourceRequest,
} from '../sources/source.ts'
import type { Clusters } from './cluster.ts'
import { type Analysis, folding, matched, mentionOf } from './mention.ts'
import { afterFailure, afterSuccess, missedSpan } from './pace.ts'
import type { Index } from './query.ts'

export interface RoundDeps {
  now(): number
  /** 0 to 1; tests own it. */
  random(): number
  get(request: SourceRequest, signal?: AbortSignal): Promise<SourceAnswer>
  /** The way to ask for one source, where it isn't `get`: with a key of hers. */
  asker?(source: Source): RoundDeps['get']
  analyse(post: Post): Analysis
  /** Writes the batch in one strict transaction; answers the ids of the mentions that were new. */
  commit(batch: RoundBatch): Promise<string[]>
  /** The week's stories, where one story told twice is to be one mention. */
  clusters?: Clusters
  /** Whether the hosts may be asked; absent in tests. */
  permitted?(hosts: string[]): Promise<boolean>
  signal?: AbortSignal
}

export interface Rounded {
  sourceId: string
  /** Ids of the new mentions. */
  added: string[]
  /** Posts in the answers, seen before or not. */
  read: number
  error?: NonNullable<SourceHealth['error']>
}

/** Pages followed in one round; a livelier source shows a gap and comes back soon. */
const MOST_PAGES = 10
/** Posts remembered per source, as digests: more than any feed lists. */
const SEEN_KEPT = 1_000
/** Posts older than this (30 days) aren't news when a source is read for the first time. */
const FIRST_REACH = 30 * 86_400_000

/** How far a server's clock may be from ours. */
const CLOCKS_APART = 10 * 60_000

/** What a round keeps in the cursor beside the source's own. */
interface Kept {
  /** Validators of the last first page. */
  http?: { url: string; etag?: string; modified?: string }
  seen?: string[]
  /** The alerts that `seen` was read with: for others, everything is new. */
  alerts?: string
  /** When a thread began to be followed: what is older isn't new, wherever it turns up. */
  from?: number
}

/**
 * One round of one source: asks, reads, matches, and commits page by page. Mentions are written as
 * pages come; the cursor only with the last page (or with each, where pages go forward in time), so
 * that a worker stopped anywhere asks again for what it hadn't written, and the mentions' keys keep
 * what it had from being written twice. Failures become the source's health, not exceptions.
 */
export async function roundOf(
  source: Source,
  index: Index,
  alerts: string,
  deps: RoundDeps,
): Promise<Rounded> {
  const kind = sourceKind(source.kind)
  const report: Rounded = { sourceId: source.id, added: [], read: 0 }
  let answer: SourceAnswer | undefined
  try {
    if (!kind) throw new SourceError('unknownKind', { kind: source.kind })
    const hosts = kind.hosts(source.fields)
    if (deps.permitted && !(await deps.permitted(hosts))) {
      throw new SourceError('notPermitted', { host: hosts.join(', ') })
    }
    await readAll(source, kind, index, alerts, deps, report, (last) => {
      answer = last
    })
  } catch (error) {
    if (deps.signal?.aborted) return report
    if (!(error instanceof SourceError)) throw error
    const now = deps.now()
    report.error = { key: error.key, values: error.values }
    const wait = answer && retryAfter(answer.headers, now)
    const failure = { now, error: report.error, random: deps.random, ...(wait ? { wait } : {}) }
    await deps.commit({
      sourceId: source.id,
      mentions: [],
      health: afterFailure(source.health, failure),
    })
  }
  return report
}

async function readAll(
  source: Source,
  kind: SourceKind,
  index: Index,
  alerts: string,
  deps: RoundDeps,
  report: Rounded,
  answered: (answer: SourceAnswer) => void,
): Promise<void> {
  const started = deps.now()
  const { fields, health } = source
  let cursor: Cursor & Kept = { ...source.cursor }
  const everything = kind.everything === true
  const known = everything ? cursor.alerts !== undefined : cursor.alerts === alerts
  const seen = new Set(known ? (cursor.seen ?? []) : [])
  const first = health.lastRound === undefined
  const { from } = cursor
  let wait = 0
  let fresh = 0
  let missed: { from: number; to: number } | undefined
  let cut: SourceAnswer['cut']

  const get = deps.asker?.(source) ?? deps.get
  const pending = kind.requests(fields, cursor, started)
  for (const [n, start] of pending.entries()) {
    let request: SourceRequest | undefined = start
    // Where pages go back in time, each is read against the last round's cursor, and the first
    // page's is kept; where they go forward, each goes on from the one before.
    let against: Cursor = source.cursor
    for (let page = 0; request && page < MOST_PAGES; page++) {
      const conditional = n === 0 && page === 0 && known ? validators(request, cursor) : request
      const answer: SourceAnswer = await get(conditional, deps.signal)
      answered(answer)
      deps.signal?.throwIfAborted()
      const unchanged = answer.status === 304
      const reading: Reading = unchanged
        ? { posts: [], cursor: {} }
        : kind.read(answer, fields, against)
      if (!unchanged && n === 0 && page === 0) cursor.http = keptValidators(request, answer)
      cut ??= answer.cut
      wait = Math.max(wait, reading.wait ?? 0)
      report.read += reading.posts.length

      const title = reading.title?.trim()
      const place = title && source.named ? { ...source, name: title } : source
      const posts = reading.posts.filter((post) => {
        const mark = digest(post.id)
        if (seen.has(mark)) return false
        seen.add(mark)
        return everything
          ? from !== undefined && (post.at ?? started) > from - CLOCKS_APART
          : !(first && post.at !== undefined && post.at < started - FIRST_REACH)
      })
      fresh += posts.length
      const mentions = matched(posts, index, place, everything).map((found) =>
        mentionOf(found, place, deps.analyse(found.post), deps.now()),
      )
      const everyNew = posts.length > 0 && posts.length === reading.posts.length
      const oldest = Math.min(...posts.map((post) => post.at ?? 0))
      if (reading.forward || page === 0) cursor = { ...cursor, ...reading.cursor }
      if (reading.forward) against = cursor
      cursor = {
        ...cursor,
        alerts,
        seen: [...seen].slice(-SEEN_KEPT),
        ...(everything ? { from: from ?? started } : {}),
      }
      request = reading.next
      const capped = request !== undefined && page === MOST_PAGES - 1
      if (known && everyNew && !reading.forward && (capped || !request)) {
        missed = missedSpan(health, oldest) ?? missed
      }
      const last = n === pending.length - 1 && (!request || capped)
      const added = await deps.commit(
        last
          ? {
              sourceId: source.id,
              ...folding(mentions, deps.clusters),
              ...(title ? { title } : {}),
              cursor,
              health: finished(source, kind, deps, { fresh, wait, missed, cut, answer }),
            }
          : {
              sourceId: source.id,
              ...folding(mentions, deps.clusters),
              ...(reading.forward && pending.length === 1 ? { cursor } : {}),
            },
      )
      report.added.push(...added)
    }
  }
}

function finished(
  source: Source,
  kind: SourceKind,
  deps: RoundDeps,
  round: {
    fresh: number
    wait: number
    missed: { from: number; to: number } | undefined
    cut: SourceAnswer['cut']
    answer: SourceAnswer
  },
): SourceHealth {
  const { fresh, wait, missed, cut, answer } = round
  const health = afterSuccess(source.health, {
    now: deps.now(),
    fresh,
    pace: kind.pace,
    wait,
    random: deps.random,
    ...(missed ? { missed } : {}),
  })
  // Read, but not to its end: said on the health line without being a failure.
  if (!cut) return health
  const key = { size: 'cutSize', time: 'cutTime', connection: 'cutConnection' }[cut]
  return { ...health, error: { key, values: { host: new URL(answer.url).host } } }
}

/** The request with the validators that the server gave for the same address. */
function validators(request: SourceRequest, { http }: Kept): SourceRequest {
  if (http?.url !== request.url) return request
  return {
    ...request,
    headers: {
      ...request.headers,
      ...(http.etag ? { 'If-None-Match': http.etag } : {}),
      ...(http.modified ? { 'If-Modified-Since': http.modified } : {}),
    },
  }
}

function keptValidators(request: SourceRequest, answer: SourceAnswer): NonNullable<Kept['http']> {
  const { etag, 'last-modified': modified } = answer.headers
  // A cut answer must be asked for again in full.
  if (answer.cut) return { url: request.url }
  return { url: request.url, ...(etag ? { etag } : {}), ...(modified ? { modified } : {}) }
}
