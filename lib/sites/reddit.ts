import { site } from './site.ts'

const NAMED_POST =
  'a[data-testid="post_author_link"], a[data-click-id="user"], a[href^="/user/"]:not(:has(img, div))'
const NAMED_COMMENT =
  'a[data-testid="comment_author_link"], a[href^="/user/"]:not(:has(img, div), [data-testid="comment_author_icon"])'

export default site({
  id: 'reddit',
  name: 'Reddit',
  hosts: ['reddit.com'],
  realm: 'site',
  profile: ['/u(?:ser)?/([\\w-]+)'],
  address: { handle: 'https://www.reddit.com/user/$1/' },
  posts: [
    {
      kind: 'post',
      each: 'shreddit-post[author]:not([author="[deleted]"], [author=""])',
      author: [{ s: '[slot="credit-bar"] a[href^="/user/"]', a: 'href' }],
      handle: [{ a: 'author' }],
      name: [{ a: 'author' }],
      stableId: [{ a: 'author-id' }],
      link: [{ a: 'permalink' }, { a: 'content-href' }],
      id: [{ a: 'id' }],
      time: [{ a: 'created-timestamp' }, { s: 'time[datetime]', a: 'datetime' }],
      title: [{ a: 'post-title' }, { s: '[slot="title"]' }],
      text: [{ s: '[slot="text-body"]' }, { a: 'post-title' }],
      mark: [
        { s: '[slot="credit-bar"] a[href^="/user/"]', at: 'after' },
        { s: '[slot="credit-bar"]', at: 'inside' },
      ],
    },
    {
      kind: 'comment',
      each: 'shreddit-comment[author]:not([author="[deleted]"], [author=""])',
      without: ['shreddit-comment'],
      author: [{ s: '[slot="commentMeta"] a[href^="/user/"]', a: 'href' }],
      handle: [{ a: 'author' }],
      name: [{ a: 'author' }],
      link: [{ a: 'permalink' }],
      id: [{ a: 'thingid' }],
      time: [{ a: 'created' }, { s: 'time[datetime]', a: 'datetime' }],
      text: [{ s: '[slot="comment"]' }],
      mark: [
        { s: '[slot="commentMeta"] .author-hovercard-trigger', at: 'after' },
        { s: '[slot="commentMeta"] a[href^="/user/"]', at: 'after' },
        { s: '[slot="commentMeta"]', at: 'inside' },
      ],
    },
    // The design of 2018 to 2023, with built class names.
    {
      kind: 'post',
      each: '.Post[id^="t3_"]:not(.promotedlink, [id^="t3_z="])',
      author: [{ s: NAMED_POST, a: 'href' }],
      name: [{ s: NAMED_POST, re: '^(?:u/)?(.+)$' }],
      link: [
        { s: 'a[data-click-id="timestamp"], a[data-click-id="comments"]', a: 'href' },
        { s: 'a[data-click-id="body"]', a: 'href' },
        { up: 'html', s: 'link[rel="canonical"][href*="/comments/"]', a: 'href' },
      ],
      id: [{ a: 'id' }],
      time: [{ s: '[data-testid="post_timestamp"], [data-click-id="timestamp"]' }],
      title: [{ s: 'h1, h3' }],
      text: [{ s: '[data-click-id="text"] .md, [data-click-id="text"]' }, { s: 'h1, h3' }],
      mark: [{ s: NAMED_POST, at: 'after' }],
    },
    {
      kind: 'comment',
      each: '.Comment[class*="t1_"]',
      // Some pages show the picture's link alone.
      author: [
        { s: NAMED_COMMENT, a: 'href' },
        { s: 'a[data-testid="comment_author_icon"]', a: 'href' },
      ],
      name: [{ s: NAMED_COMMENT, re: '^(?:u/)?(.+)$' }],
      link: [
        { s: 'a[data-testid="comment_timestamp"], a[id^="CommentTopMeta--Created"]', a: 'href' },
      ],
      id: [{ a: 'class', re: '\\b(t1_\\w+)' }],
      time: [{ s: '[data-testid="comment_timestamp"], a[id^="CommentTopMeta--Created"]' }],
      text: [{ s: '[data-testid="comment"], [data-test-id="comment"]' }],
      mark: [
        { s: NAMED_COMMENT, at: 'after' },
        { s: '[data-testid="post-comment-header"]', at: 'inside' },
      ],
    },
    // The old design.
    {
      kind: 'post',
      each: '.thing.link[data-author]:not(.promoted)',
      handle: [{ a: 'data-author' }],
      name: [{ a: 'data-author' }],
      stableId: [{ a: 'data-author-fullname' }],
      link: [{ a: 'data-permalink' }, { s: 'a.comments, a.bylink', a: 'href' }],
      id: [{ a: 'data-fullname' }],
      time: [{ s: '.tagline time[datetime]', a: 'datetime' }, { a: 'data-timestamp' }],
      title: [{ s: 'a.title' }],
      text: [{ s: '.usertext-body .md' }, { s: 'a.title' }],
      mark: [
        { s: '.tagline a.author', at: 'after' },
        { s: 'a.title', at: 'after' },
      ],
    },
    {
      kind: 'comment',
      each: '.thing.comment:is([data-author], :has(> .entry a.author))',
      handle: [{ a: 'data-author' }, { s: '.tagline a.author' }],
      name: [{ s: '.tagline a.author' }, { a: 'data-author' }],
      stableId: [{ a: 'data-author-fullname' }],
      link: [{ a: 'data-permalink' }, { s: 'a.bylink', a: 'href' }],
      id: [{ a: 'data-fullname' }],
      time: [{ s: '.tagline time[datetime]', a: 'datetime' }],
      text: [{ s: '.usertext-body .md' }],
      mark: [{ s: '.tagline a.author', at: 'after' }],
    },
  ],
  composer: {
    box: [
      'shreddit-composer [contenteditable="true"]',
      'shreddit-composer textarea',
      '.usertext-edit textarea[name="text"]',
      'textarea[name="text"]',
    ],
    open: ['.flat-list a[onclick*="reply"]', '[slot="actionRow"]'],
    format: 'markdown',
  },
  expects: '/r/[^/]+/comments/\\w+',
  about: 'Posts and comments, in the new and the old design; deleted authors are left out.',
  checked: { on: '2026-08', sure: 'high' },
})
