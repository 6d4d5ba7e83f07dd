import { site } from './site.ts'

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
      name: [{ s: '[data-e2e^="comment-username-"]' }, { s: 'a[href*="/@"]:not(:has(img))' }],
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
    {
      kind: 'video',
      each: '[data-e2e="recommend-list-item-container"]:has(a[href*="/@"]), [data-e2e="browse-video"]:has(a[href*="/@"])',
      without: ['[class*="CommentListContainer"]'],
      author: [
        { s: '[data-e2e="video-author-avatar"]', a: 'href' },
        { s: 'a[href*="/@"]', a: 'href' },
      ],
      name: [
        {
          s: '[data-e2e="video-author-nickname"], [data-e2e="video-author-uniqueid"], [data-e2e="browse-username"]',
        },
        { s: 'a[href*="/@"]:not(:has(img))' },
      ],
      link: [{ s: 'a[href*="/video/"]', a: 'href' }],
      id: [{ s: 'a[href*="/video/"]', a: 'href', re: '/video/(\\d+)' }],
      text: [{ s: '[data-e2e="video-desc"], [data-e2e="browse-video-desc"]' }],
      mark: [
        { s: '[data-e2e="video-author-uniqueid"], [data-e2e="browse-username"]', at: 'after' },
        { s: 'a[href*="/@"]:not(:has(img))', at: 'after' },
      ],
    },
  ],
  composer: {
    box: ['[data-e2e="comment-input"] [contenteditable="true"]'],
    open: ['[data-e2e^="comment-reply-"]'],
    format: 'plain',
  },
  expects: '/@[^/]+/video/\\d+',
  about: 'Comments and videos. Comments have no address of their own.',
  checked: { on: '2026-01', sure: 'low' },
})
