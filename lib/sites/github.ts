import { site } from './site.ts'

const AUTHOR =
  'a[data-testid="issue-body-header-author"], a[data-testid="avatar-link"], a[class*="AuthorLink"], a[class*="authorLoginLink"]'

export default site({
  id: 'github',
  name: 'GitHub',
  hosts: ['github.com'],
  realm: 'site',
  profile: ['^github\\.com/(?:apps/)?([\\w-]+(?:\\[bot\\])?)/?$'],
  address: { handle: 'https://github.com/$1' },
  posts: [
    {
      kind: 'post',
      each: '.react-issue-body',
      without: ['.react-issue-comment'],
      author: [
        { s: AUTHOR, a: 'href' },
        { s: 'a[data-hovercard-url^="/users/"]', a: 'href' },
      ],
      handle: [
        { s: 'a[data-hovercard-url^="/users/"]', a: 'data-hovercard-url', re: '^/users/([^/]+)' },
      ],
      stableId: [{ s: 'img[src*="avatars.githubusercontent.com/u/"]', a: 'src', re: '/u/(\\d+)' }],
      name: [{ s: AUTHOR }],
      link: [{ s: 'a[href*="#issue-"]', a: 'href' }],
      id: [{ s: 'a[href*="#issue-"]', a: 'href', re: '#(issue-\\d+)' }],
      time: [{ s: 'relative-time', a: 'datetime' }],
      title: [{ s: ':page [data-testid="issue-title"], h1 bdi' }],
      text: [{ s: '.markdown-body' }],
      textWithout: ['.email-quoted-reply'],
      mark: [{ s: AUTHOR, at: 'after' }],
    },
    {
      kind: 'comment',
      each: '.react-issue-comment',
      author: [
        { s: AUTHOR, a: 'href' },
        { s: 'a[data-hovercard-url^="/users/"]', a: 'href' },
      ],
      handle: [
        { s: 'a[data-hovercard-url^="/users/"]', a: 'data-hovercard-url', re: '^/users/([^/]+)' },
      ],
      stableId: [{ s: 'img[src*="avatars.githubusercontent.com/u/"]', a: 'src', re: '/u/(\\d+)' }],
      name: [{ s: AUTHOR }],
      link: [{ s: 'a[href*="#issuecomment-"]', a: 'href' }],
      id: [
        { s: '[id^="issuecomment-"]', a: 'id' },
        { s: 'a[href*="#issuecomment-"]', a: 'href', re: '#(issuecomment-\\d+)' },
      ],
      time: [{ s: 'relative-time', a: 'datetime' }],
      text: [{ s: '.markdown-body' }],
      textWithout: ['.email-quoted-reply'],
      mark: [{ s: AUTHOR, at: 'after' }],
    },
    // Pull requests and discussions are still served by the older pages.
    {
      kind: 'comment',
      each: '.js-comment:has(a.author)',
      without: ['.minimized-comment'],
      author: [{ s: 'a.author', a: 'href' }],
      name: [{ s: 'a.author' }],
      stableId: [
        {
          up: '.js-timeline-item, .TimelineItem',
          s: '.TimelineItem-avatar img[src*="/u/"]',
          a: 'src',
          re: '/u/(\\d+)',
        },
        { s: 'img.avatar[src*="/u/"]', a: 'src', re: '/u/(\\d+)' },
      ],
      link: [
        { s: 'a.js-timestamp', a: 'href' },
        { a: 'id', as: '#$1' },
      ],
      id: [{ a: 'id' }, { s: 'a.js-timestamp', a: 'href', re: '#(.+)$' }],
      time: [
        { s: 'relative-time', a: 'datetime' },
        { s: 'time', a: 'datetime' },
      ],
      text: [{ s: '.comment-body' }, { s: '.markdown-body' }],
      textWithout: ['.email-quoted-reply'],
      mark: [{ s: 'a.author', at: 'after' }],
    },
  ],
  composer: {
    box: [
      '#react-issue-comment-composer textarea',
      'textarea[aria-labelledby="comment-composer-heading"]',
      'textarea#new_comment_field',
      'textarea[name="comment[body]"], textarea[name="body"]',
    ],
    format: 'markdown',
  },
  expects: '/(?:issues|pull|discussions)/\\d+',
  about: 'Issues, pull requests and discussions.',
  checked: { on: '2026-08', sure: 'high' },
})
