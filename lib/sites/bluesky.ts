import { site } from './site.ts'

const PERSON = 'a[href^="/profile/$handle"]:not([href*="/post/"])'

export default site({
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['bsky.app'],
  realm: 'site',
  profile: ['^bsky\\.app/profile/(?!did:)([^/?#]+)'],
  profileId: ['^bsky\\.app/profile/(did:[a-z]+:[\\w.:-]+)'],
  address: { handle: 'https://bsky.app/profile/$1' },
  posts: [
    {
      kind: 'post',
      // Rows of notifications carry the same test id; only posts can be answered.
      each: ':is([data-testid^="postThreadItem-by-"], [data-testid^="feedItem-by-"]):has([data-testid="replyBtn"], [data-testid="likeBtn"])',
      without: ['div[role="link"]:not([data-testid])'],
      handle: [{ a: 'data-testid', re: '-by-(.+)$' }],
      name: [
        { s: `${PERSON}[dir="auto"]` },
        { s: `${PERSON} [dir="auto"]` },
        { s: PERSON },
        { s: 'a[href^="/profile/"][dir="auto"]:not([href*="/post/"])' },
      ],
      stableId: [
        { s: `${PERSON} img[src*="/did:"]`, a: 'src', re: '(did:[a-z]+:[\\w.-]+)' },
        { s: 'img[src*="/img/avatar"][src*="/did:"]', a: 'src', re: '(did:[a-z]+:[\\w.-]+)' },
      ],
      link: [
        { s: 'a[href*="/post/"][data-tooltip]', a: 'href' },
        { s: 'a[href^="/profile/$handle/post/"]', a: 'href', re: '^/profile/[^/]+/post/[^/?]+' },
        { s: ':page link[rel="canonical"][href*="/profile/$handle/post/"]', a: 'href' },
      ],
      id: [
        { s: 'a[href*="/post/"][data-tooltip]', a: 'href', re: '/post/([^/?]+)' },
        { s: 'a[href^="/profile/$handle/post/"]', a: 'href', re: '/post/([^/?]+)' },
      ],
      time: [
        { s: 'a[href*="/post/"][data-tooltip]', a: 'data-tooltip' },
        { s: 'div[dir="auto"]', any: true, re: '^.{0,40}\\d[:h]\\d\\d.{0,40}$' },
        { s: 'a[href*="/post/"][data-tooltip]' },
      ],
      text: [{ s: '[data-testid="postText"]' }, { s: '[data-word-wrap="1"]' }],
      mark: [
        { s: `${PERSON}[dir="auto"]`, at: 'after' },
        { s: `${PERSON} [dir="auto"]`, at: 'after' },
        { s: `${PERSON}:not(:has(img))`, at: 'after' },
      ],
    },
  ],
  composer: {
    box: [
      '[data-testid="composer"] .ProseMirror[contenteditable="true"]',
      '.ProseMirror[contenteditable="true"]',
      '[data-testid="composerTextInput"]',
    ],
    open: ['[data-testid="replyBtn"]'],
    format: 'plain',
    limit: { most: 300, count: 'seen' },
  },
  expects: '/profile/[^/]+/post/\\w+',
  about:
    'Feeds and threads. The permanent identifier comes from the avatar’s address once it has loaded.',
  checked: { on: '2026-01', sure: 'high' },
})
