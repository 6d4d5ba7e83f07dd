import bingNews from './bing-news.ts'
import bluesky from './bluesky.ts'
import dailymotion from './dailymotion.ts'
import discourse from './discourse.ts'
import feed from './feed.ts'
import flarum from './flarum.ts'
import gdelt from './gdelt.ts'
import github from './github.ts'
import googleAlerts from './google-alerts.ts'
import googleNews from './google-news.ts'
import hackernews from './hackernews.ts'
import lemmy from './lemmy.ts'
import mastodon from './mastodon.ts'
import mastodonSearch from './mastodon-search.ts'
import medium from './medium.ts'
import nodebb from './nodebb.ts'
import peertube from './peertube.ts'
import phpbb from './phpbb.ts'
import reddit from './reddit.ts'
import type { SourceKind } from './source.ts'
import stackexchange from './stackexchange.ts'
import telegram from './telegram.ts'
import thread from './thread.ts'
import wikipedia from './wikipedia.ts'
import wordpress from './wordpress.ts'
import youtube from './youtube.ts'
import youtubeComments from './youtube-comments.ts'
import youtubeSearch from './youtube-search.ts'

/** Every kind of source, in the order in which they are offered. */
export const SOURCES: readonly SourceKind[] = [
  feed,
  googleAlerts,
  mastodon,
  googleNews,
  bingNews,
  reddit,
  youtube,
  wordpress,
  discourse,
  telegram,
  hackernews,
  lemmy,
  peertube,
  dailymotion,
  flarum,
  phpbb,
  nodebb,
  stackexchange,
  wikipedia,
  github,
  medium,
  gdelt,
  thread,
  bluesky,
  mastodonSearch,
  youtubeSearch,
  youtubeComments,
]

const byId = new Map(SOURCES.map((kind) => [kind.id, kind]))

/** The kind of source with this id, if this version knows it. */
export function sourceKind(id: string): SourceKind | undefined {
  return byId.get(id)
}
