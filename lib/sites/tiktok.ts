import { site } from './site.ts'

const DESCRIPTION =
  ':is([data-e2e="browse-video-desc"], [data-e2e="video-desc"], [data-e2e="new-desc-span"])'
const NICKNAME = ':is([data-e2e="browser-nickname"], [data-e2e="browse-nickname"])'

export default site({
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['tiktok.com'],
  realm: 'site',
  profile: ['tiktok\\.com/@([\\w.-]+)'],
  address: { handle: 'https://www.tiktok.com/@$1' },
  drop: ['is_from_webapp', 'sender_device', 'web_id', 'lang'],
  posts: [
    {
      kind: 'comment',
      // Class names of the comment's box change; what tests look for in it lasts.
      each: '[data-e2e^="comment-level-"]',
      climb: {
        stop: '[class*="CommentListContainer"], [class*="ReplyContainer"], [class*="CommentMain"], main, body',
      },
      author: [{ s: 'a[href*="/@"]', a: 'href' }],
      // "Creator" stands beside the name of whoever posted the video.
      name: [
        { s: '[data-e2e^="comment-username-"] a' },
        { s: '[data-e2e^="comment-username-"]' },
        { s: 'a[href*="/@"]:not(:has(img))' },
      ],
      id: [
        { s: '[id]', any: true, a: 'id', re: '^\\d{10,}$' },
        { a: 'id', re: '^\\d{10,}$' },
      ],
      time: [
        { s: '[data-e2e^="comment-time-"]' },
        { s: '[class*="SubContent"] span, [class*="SubContent"] p', any: true },
      ],
      text: [{ s: '[data-e2e^="comment-level-"]' }],
      mark: [
        { s: '[data-e2e^="comment-username-"]', at: 'after' },
        { s: 'a[href*="/@"]:not(:has(img))', at: 'after' },
      ],
    },
    // The same without its test names.
    {
      kind: 'comment',
      each: ':is([class*="CommentItemContainer"], [class*="CommentItemWrapper"], [class*="CommentObjectWrapper"]):has(a[href*="/@"]):not(:has([data-e2e^="comment-level-"], [class*="CommentItemContainer"], [class*="CommentItemWrapper"], [class*="CommentObjectWrapper"]))',
      author: [{ s: 'a[href*="/@"]', a: 'href' }],
      name: [
        { s: '[class*="UserName"], [data-e2e*="username"]' },
        { s: 'a[href*="/@"]:not(:has(img))' },
      ],
      id: [{ s: '[id]', any: true, a: 'id', re: '^\\d{10,}$' }],
      time: [
        {
          s: '[data-e2e*="comment-time"], [class*="SubContent"] span, [class*="SubContent"] p',
          any: true,
        },
      ],
      text: [{ s: '[data-e2e="comment-text"], [class*="CommentText"]' }, { s: 'p' }],
      mark: [{ s: 'a[href*="/@"]:not(:has(img))', at: 'after' }],
    },
    // A video in a list.
    {
      kind: 'video',
      each: '[data-e2e="recommend-list-item-container"]:has(a[href*="/@"])',
      without: ['[class*="CommentListContainer"]'],
      author: [
        {
          s: '[data-e2e="video-author-avatar"], a:has([data-e2e="video-author-uniqueid"])',
          a: 'href',
        },
        { s: `a[href*="/@"]:not(${DESCRIPTION} *)`, a: 'href' },
      ],
      name: [
        { s: '[data-e2e="video-author-nickname"]' },
        { s: '[data-e2e="video-author-uniqueid"]' },
        { s: `a[href*="/@"]:not(:has(img), ${DESCRIPTION} *)` },
      ],
      link: [{ s: 'a[href*="/video/"], a[href*="/photo/"]', a: 'href' }],
      id: [
        { s: 'a[href*="/video/"], a[href*="/photo/"]', a: 'href', re: '/(?:video|photo)/(\\d+)' },
        { s: '[id^="xgwrapper-"]', a: 'id', re: '(\\d{10,})$' },
      ],
      text: [{ s: DESCRIPTION }],
      mark: [
        { s: '[data-e2e="video-author-uniqueid"]', at: 'after' },
        { s: `a[href*="/@"]:not(:has(img), ${DESCRIPTION} *)`, at: 'after' },
      ],
    },
    // The page of one video: what is around its author's name, without player and comments.
    {
      kind: 'video',
      each: '[data-e2e="browse-username"]',
      climb: {
        over: '[data-e2e="browse-username"], [data-e2e^="comment-"], [class*="Comment"], video',
        stop: 'main, body, #app',
      },
      author: [
        { s: '[data-e2e="browse-user-avatar"]', a: 'href' },
        { s: `a[href*="/@"]:not(${DESCRIPTION} *)`, a: 'href' },
      ],
      handle: [{ s: '[data-e2e="browse-username"]', re: '^@?([\\w.]+)$' }],
      name: [
        { s: NICKNAME, re: '^(.+?) ?· ?.*$' },
        { s: NICKNAME },
        { s: '[data-e2e="browse-username"]' },
      ],
      link: [
        { s: ':page link[rel="canonical"]:is([href*="/video/"], [href*="/photo/"])', a: 'href' },
      ],
      id: [{ s: ':page link[rel="canonical"]', a: 'href', re: '/(?:video|photo)/(\\d+)' }],
      time: [{ s: `${NICKNAME} span:last-child` }, { s: NICKNAME, re: '· ?(.+)$' }],
      text: [{ s: DESCRIPTION }, { s: `:page ${DESCRIPTION}` }],
      mark: [{ s: '[data-e2e="browse-username"]', at: 'after' }],
    },
  ],
  composer: {
    box: ['[data-e2e="comment-input"] [contenteditable="true"]'],
    open: ['[data-e2e^="comment-reply-"]'],
    format: 'plain',
  },
  expects: '/@[^/]+/(?:video|photo)/\\d+',
  about:
    'Comments, and videos in lists and on their own page. Comments have no address of their own.',
  checked: { on: '2026-01', sure: 'medium' },
})
