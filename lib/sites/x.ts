import { site } from './site.ts'

const NAME = '[data-testid="User-Name"]'

export default site({
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'twitter.com'],
  realm: 'site',
  profile: ['^(?:mobile\\.)?(?:x|twitter)\\.com/(?!i/)(\\w{1,15})/?$'],
  profileId: ['^(?:mobile\\.)?(?:x|twitter)\\.com/(?:i/user/|intent/user\\?user_id=)(\\d+)'],
  keep: ['user_id'],
  address: { handle: 'https://x.com/$1' },
  drop: ['s', 't', 'ref_src', 'ref_url'],
  posts: [
    {
      kind: 'post',
      each: 'article[data-testid="tweet"]:not([data-testid="placementTracking"] article)',
      // A quoted post is a div that acts as a link; its own author has no link at all.
      without: ['div[role="link"]'],
      author: [{ s: `${NAME} a[href^="/"]:not([href*="/status/"])`, a: 'href' }],
      handle: [
        { s: `${NAME} a[href^="/"]:not([href*="/status/"])`, a: 'href', re: '^/(\\w{1,15})/?$' },
        {
          s: '[data-testid^="UserAvatar-Container-"]',
          a: 'data-testid',
          re: '^UserAvatar-Container-(\\w+)$',
        },
      ],
      // Only a profile's page states its owner's number, and other people post there too.
      stableId: [
        {
          s: ':page script[data-testid="UserProfileSchema-test"]',
          re: '"additionalName":"$handle"[^]*?"identifier":"(\\d+)"',
        },
      ],
      name: [{ s: `${NAME} a[href^="/"] [dir]` }, { s: `${NAME} a[href^="/"]` }, { s: NAME }],
      link: [
        { s: 'a[href*="/status/"]:has(time)', a: 'href' },
        { s: 'a[href*="/status/"]', a: 'href', re: '^\\S*/status/\\d+' },
      ],
      id: [{ s: 'a[href*="/status/"]', a: 'href', re: '/status/(\\d+)' }],
      time: [
        { s: 'a[href*="/status/"] time', a: 'datetime' },
        { s: 'time', a: 'datetime' },
      ],
      title: [{ s: '[data-testid="twitter-article-title"]' }],
      text: [
        { s: '[data-testid="tweetText"]' },
        { s: '[data-testid="twitterArticleRichTextView"]' },
        { s: '[data-testid="twitter-article-title"]' },
      ],
      pre: true,
      mark: [
        { s: `${NAME} a[href^="/"]:not([href*="/status/"])`, at: 'after' },
        { s: NAME, at: 'inside' },
      ],
    },
  ],
  composer: {
    box: [
      '[data-testid^="tweetTextarea_"][contenteditable="true"]',
      '[data-testid^="tweetTextarea_"] [contenteditable="true"]',
      '[data-testid^="tweetTextarea_"]',
    ],
    open: ['[data-testid="reply"]'],
    format: 'plain',
    limit: { most: 280, count: 'x' },
  },
  expects: '/\\w+/status/\\d+',
  about:
    'Posts and replies; not promoted ones. The handle is the key; the number is kept beside it where a profile’s page states it.',
  checked: { on: '2026-01', sure: 'high' },
})
