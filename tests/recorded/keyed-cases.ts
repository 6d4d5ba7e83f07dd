import type { Post } from '@/lib/model.ts'
import { bodiesOf } from './cassettes.ts'
import type { Case } from './source-cases.ts'

const FULL: (keyof Post)[] = ['text', 'link', 'at', 'author']
const SEARCH = 'https://bsky.social/xrpc/app.bsky.feed.searchPosts?q=x'
const youtube = (file: string, least: number): Case => ({
  kind: 'youtube-search',
  file: `youtube-api/${file}`,
  url: 'https://www.googleapis.com/youtube/v3/search?q=x',
  least,
  filled: ['title', 'link', 'at', 'author'],
})
const thread = (address: string, software: string) => ({ address, software })

/** Recorded answers to those who have a key, and of threads that are followed. */
export const KEYED_CASES: Case[] = [
  ...['searchPosts_0e3ec', 'searchPosts_b1263'].map(
    (name): Case => ({
      kind: 'bluesky',
      file: `bluesky/atrrr_app.bsky.feed.${name}.json`,
      url: SEARCH,
      least: 1,
      filled: ['link', 'at', 'author'],
    }),
  ),
  {
    kind: 'mastodon-search',
    file: 'mastodon/mastodonpy_test_entity_searchv2.yaml',
    url: 'https://mastodon.social/api/v2/search?q=x',
    fields: { host: 'mastodon.social', query: 'x' },
    body: (raw) => bodiesOf(raw).find((body) => body.startsWith('{"accounts"')) ?? '',
    least: 1,
    filled: ['link', 'at', 'author'],
  },
  youtube('search_by_keywords_p1.json', 25),
  youtube('search_by_keywords_p2.json', 25),
  ...['comment_threads_by_video_paged_1.json', 'comment_threads_by_video_paged_2.json'].map(
    (file): Case => ({
      kind: 'youtube-comments',
      file: `youtube-api/${file}`,
      url: 'https://www.googleapis.com/youtube/v3/commentThreads?videoId=x',
      least: 5,
      filled: FULL,
    }),
  ),
  {
    kind: 'youtube-comments',
    file: 'youtube-api/comment_thread_single.json',
    url: 'https://www.googleapis.com/youtube/v3/commentThreads?videoId=x',
    least: 1,
    filled: FULL,
  },
  ...['1148', '1149', '1150'].map(
    (id): Case => ({
      kind: 'thread',
      file: `discourse/discourse_topic_${id}.json`,
      url: `https://forum.example.org/t/${id}.json`,
      fields: thread(`https://forum.example.org/t/titre/${id}`, 'discourse'),
      least: 2,
      filled: ['title', ...FULL],
    }),
  ),
  {
    kind: 'thread',
    file: 'discourse/api_topic.json',
    url: 'https://forum.example.org/t/57.json',
    fields: thread('https://forum.example.org/t/titre/57', 'discourse'),
    least: 1,
    filled: ['link', 'at', 'author'],
  },
  {
    kind: 'thread',
    file: 'mastodon/rtoot_get_context_anonymous.yml',
    url: 'https://mastodon.social/api/v1/statuses/1/context',
    fields: thread('https://mastodon.social/@a/1', 'mastodon'),
    body: (raw) => bodiesOf(raw).find((body) => body.includes('"descendants"')) ?? '',
    least: 10,
    filled: ['link', 'at', 'author'],
  },
  {
    kind: 'thread',
    file: 'github/github_issue_comments_2.json',
    url: 'https://api.github.com/repos/a/b/issues/2/comments?page=1',
    fields: thread('https://github.com/a/b/issues/2', 'github'),
    least: 1,
    filled: FULL,
  },
  ...['72827', 'aa665'].map(
    (name): Case => ({
      kind: 'thread',
      file: `bluesky/atrrr_app.bsky.feed.getPostThread_${name}.json`,
      url: 'https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread',
      fields: thread('https://bsky.app/profile/a.example/post/3k', 'bluesky'),
      least: 1,
      filled: FULL,
    }),
  ),
  {
    kind: 'thread',
    file: 'peertube/peertubecommentsextractor_default_generated_mock_1.json',
    url: 'https://framatube.org/api/v1/videos/x/comment-threads?start=0',
    fields: thread('https://framatube.org/w/kkGMgK9ZtnKfYAgnEtQxbv', 'peertube'),
    body: (raw) =>
      (JSON.parse(raw) as { response: { responseBody: string } }).response.responseBody,
    least: 1,
    filled: FULL,
  },
]
