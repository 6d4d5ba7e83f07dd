import type { Post } from '@/lib/model.ts'
import { bodiesOf } from './cassettes.ts'

export interface Case {
  kind: string
  file: string
  url: string
  fields?: Record<string, string>
  /** Gets the answer's body out of the recording. */
  body?: (raw: string) => string
  /** Least posts due, and the fields that every post has. */
  least: number
  filled: (keyof Post)[]
}

const FULL: (keyof Post)[] = ['text', 'link', 'at', 'author']
const responseBody = (raw: string): string => {
  const { response } = JSON.parse(raw) as { response: { responseBody: string } }
  return response.responseBody
}
const firstList = (raw: string): string => bodiesOf(raw).find((body) => body.startsWith('[')) ?? ''

/** Recorded answers, what was asked, and what must be read in them. */
export const CASES: Case[] = [
  {
    kind: 'google-alerts',
    file: 'google-alerts/google_alerts_atom.xml',
    url: 'https://www.google.com/alerts/feeds/1/2',
    least: 20,
    filled: ['text', 'title', 'link', 'at'],
  },
  {
    kind: 'google-news',
    file: 'google-news/search_2026-09-25_trimmed.xml',
    url: 'https://news.google.com/rss/search?q=x',
    least: 2,
    filled: ['text', 'title', 'link', 'at'],
  },
  {
    kind: 'bing-news',
    file: 'bing-news/item_2026-09-26.xml',
    url: 'https://www.bing.com/news/search?q=x&format=rss',
    least: 1,
    filled: ['text', 'title', 'link', 'at'],
  },
  {
    kind: 'hackernews',
    file: 'hackernews/algolia_comment_hit_2026.json',
    url: 'https://hn.algolia.com/api/v1/search_by_date?query=x',
    least: 1,
    filled: ['title', 'link', 'at', 'author'],
  },
  {
    kind: 'hackernews',
    file: 'hackernews/algolia_pollopt_2012.json',
    url: 'https://hn.algolia.com/api/v1/search_by_date?query=x',
    least: 1,
    filled: FULL,
  },
  ...['rtoot_get_timeline_hashtag_anonymous.yml', 'rtoot_get_timeline_public_anonymous.yml'].map(
    (file): Case => ({
      kind: 'mastodon',
      file: `mastodon/${file}`,
      url: 'https://mastodon.social/api/v1/timelines/tag/rstats?limit=5',
      fields: { host: 'mastodon.social', tag: 'rstats' },
      body: firstList,
      least: 5,
      filled: ['link', 'at', 'author'],
    }),
  ),
  {
    kind: 'mastodon',
    file: 'mastodon/mastodonpy_test_hashtag_tl.yaml',
    url: 'http://localhost:3000/api/v1/timelines/tag/hoot',
    fields: { host: 'localhost:3000', tag: 'hoot' },
    body: firstList,
    least: 1,
    filled: FULL,
  },
  {
    kind: 'lemmy',
    file: 'lemmy/v3_post_list_0.19_trimmed.json',
    url: 'https://lemmy.world/api/v3/search?page=1',
    least: 1,
    filled: ['title', ...FULL],
  },
  {
    kind: 'discourse',
    file: 'discourse/api_posts_before.json',
    url: 'https://forum.example.org/posts.json',
    fields: { host: 'forum.example.org' },
    least: 2,
    filled: ['title', ...FULL],
  },
  ...['atom_example_reddit.xml', 'atom_mediarss_reddit_1.xml'].map(
    (file): Case => ({
      kind: 'reddit',
      file: `reddit-rss/${file}`,
      url: 'https://www.reddit.com/search.rss?q=x&sort=new',
      least: 1,
      filled: ['title', 'link', 'at', 'author'],
    }),
  ),
  ...['reddit-atom.rss', 'reddit-home.rss', 'reddit.rss', 'rss_2.0_reddit.xml'].map(
    (file): Case => ({
      kind: 'reddit',
      file: `reddit-rss/${file}`,
      url: 'https://www.reddit.com/.rss',
      least: 1,
      filled: ['title', 'link', 'at'],
    }),
  ),
  ...['youtube_atom.xml', 'youtube.xml', 'atom_mediarss_youtube_1.xml'].map(
    (file): Case => ({
      kind: 'youtube',
      file: `youtube-rss/${file}`,
      url: 'https://www.youtube.com/feeds/videos.xml?channel_id=x',
      least: 1,
      filled: ['title', 'link', 'at', 'author'],
    }),
  ),
  {
    kind: 'youtube',
    file: 'youtube-rss/newpipe_youtubefeedextractor_kurzgesagt_generated_mock_0.json',
    url: 'https://www.youtube.com/feeds/videos.xml?channel_id=x',
    body: responseBody,
    least: 15,
    filled: ['title', ...FULL],
  },
  {
    kind: 'peertube',
    file: 'peertube/search_peertubesearchextractor_sepiasearch_generated_mock_1.json',
    url: 'https://sepiasearch.org/api/v1/search/videos?search=kde&start=12&count=12',
    body: responseBody,
    least: 12,
    filled: ['title', 'link', 'at', 'author'],
  },
  {
    kind: 'peertube',
    file: 'peertube/search_peertubesearchextractor_all_generated_mock_1.json',
    url: 'https://framatube.org/api/v1/search/videos?search=fsf&start=0&count=12',
    body: responseBody,
    least: 10,
    filled: ['title', 'link', 'at', 'author'],
  },
  {
    kind: 'stackexchange',
    file: 'stackexchange/stackexchange_question_backoff_page.json',
    url: 'https://api.stackexchange.com/2.3/search/advanced?page=1',
    least: 1,
    filled: ['at', 'author'],
  },
  {
    kind: 'stackexchange',
    file: 'stackexchange/stackexchange_question_page_2.json',
    url: 'https://api.stackexchange.com/2.3/search/advanced?page=2',
    least: 1,
    filled: ['at', 'author'],
  },
  {
    kind: 'telegram',
    file: 'telegram/s_channel_2023_trimmed.html',
    url: 'https://t.me/s/DEXTNewPairsBot',
    least: 1,
    filled: FULL,
  },
  {
    kind: 'github',
    file: 'github/octokit_search-issues_raw-fixture.json',
    url: 'https://api.github.com/search/issues?q=sesame&page=1',
    body: (raw) => {
      const calls = JSON.parse(raw) as { path: string; response: unknown }[]
      return JSON.stringify(calls.find(({ path }) => path.startsWith('/search/'))?.response)
    },
    least: 1,
    filled: ['title', ...FULL],
  },
  {
    kind: 'medium',
    file: 'medium/user_feed_2023.xml',
    url: 'https://medium.com/feed/tag/x',
    least: 1,
    filled: ['title', 'link', 'at', 'author'],
  },
]
