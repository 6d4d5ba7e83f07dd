import { site } from './site.ts'

// The avatar's address carries a digest of the commenter's e-mail address. Those three are the
// digests of "no address at all" (empty, and WordPress's own stand-in): everybody's, so nobody's.
const NOBODY = 'd41d8cd98f00b204e9800998ecf8427e|ad516503a11cd5ca435acc9bb6523536|e3b0c44298fc1c14'
const GRAVATAR = `avatar/(?!${NOBODY})([0-9a-f]{32,64})`

// "Alice says:", where the name has no element of its own.
const SAYS =
  '^(.+?)(?:\\s+(?:says|said|dit|a dit|a écrit|sagt|sagte|schreibt|escribió|dice)\\s*:?|\\s*:)?$'

export default site({
  id: 'wordpress',
  name: 'WordPress',
  recognise: [
    '.wpd-comment, #wpdcom',
    '.wp-block-comment-template',
    '.comment-list > .comment, .commentlist > .comment, .comments-list > .comment',
    'li.comment[id^="comment-"], li.comment[id^="li-comment-"], div.comment[id^="comment-"]',
    '#commentform textarea#comment',
  ],
  realm: 'page',
  keep: ['author', 'p', 'page_id'],
  posts: [
    // The wpDiscuz plug-in replaces the theme's comments.
    {
      kind: 'comment',
      each: '.wpd-comment[id^="wpd-comm-"]',
      author: [{ s: '.wpd-comment-author a[href]', a: 'href' }],
      stableId: [{ s: '.wpd-avatar img[src*="/avatar/"]', a: 'src', re: GRAVATAR }],
      name: [{ s: '.wpd-comment-author' }],
      link: [
        { s: '[data-wpd-clipboard]', a: 'data-wpd-clipboard' },
        { s: '[id^="comment-"]', a: 'id', as: '#$1' },
      ],
      id: [{ a: 'id', re: 'wpd-comm-(\\d+)' }],
      time: [{ s: '.wpd-comment-date', a: 'title' }, { s: '.wpd-comment-date' }],
      text: [{ s: '.wpd-comment-text' }],
      mark: [{ s: '.wpd-comment-author', at: 'inside' }],
    },
    {
      kind: 'comment',
      each: '.wc-comment[id^="wc-comm-"]',
      author: [{ s: '.wc-comment-author a[href]', a: 'href' }],
      stableId: [{ s: '.wc-comment-left img[src*="/avatar/"]', a: 'src', re: GRAVATAR }],
      name: [{ s: '.wc-comment-author' }],
      link: [{ s: '[id^="comment-"]', a: 'id', as: '#$1' }],
      id: [{ a: 'id', re: 'wc-comm-(\\d+)' }],
      time: [{ s: '.wc-comment-date, .wc-published-date' }],
      text: [{ s: '.wc-comment-text' }],
      mark: [{ s: '.wc-comment-author', at: 'inside' }],
    },
    {
      kind: 'comment',
      // Themes that print WordPress's own classes, then those that only keep the name and the id.
      each: ':is(li, div, article):is(.comment, [id^="comment-"], [id^="li-comment-"]):is([class*="depth-"], [class*="thread-"], .comment.even, .comment.odd, .wp-block-comment-template > *, .comment-list > *, .commentlist > *, [id^="comment-"].comment:not([class*="depth-"] *)):not(.wpd-comment, .wpd-comment *, .wc-comment, .wc-comment *)',
      author: [
        {
          s: '.wp-block-comment-author-name a[href], .comment-author .fn a[href], .comment-author a.url, .vcard a.url, .fn a[href]',
          a: 'href',
        },
        { s: '.comment-author a[href^="http"]:not(.comment-reply-link, :has(time))', a: 'href' },
      ],
      handle: [{ a: 'class', re: 'comment-author-([\\w-]+)' }],
      name: [
        { s: '.wp-block-comment-author-name' },
        { s: '.comment-author .fn, cite.fn, b.fn, .fn' },
        {
          s: '.comment-author cite, .comment-author-name, .comment-author strong, .comment-author b',
        },
        { s: '.author-name, .comment-name, .comment__author, .comment_author, .commenter-name' },
        { s: '.comment-author, .author, .commenter, .vcard', re: SAYS },
      ],
      stableId: [
        { s: 'img[src*="/avatar/"]', a: 'src', re: GRAVATAR },
        { s: 'img[data-src*="/avatar/"]', a: 'data-src', re: GRAVATAR },
      ],
      link: [
        { s: 'a[href*="#comment-"]:not(.comment-reply-link)', a: 'href' },
        { a: 'id', re: 'comment-\\d+', as: '#$1' },
        { s: '[id^="comment-"]', a: 'id', as: '#$1' },
      ],
      id: [
        { a: 'id', re: 'comment-(\\d+)' },
        { s: '[id*="comment-"]', a: 'id', re: 'comment-(\\d+)' },
      ],
      time: [
        { s: 'time[datetime]', a: 'datetime' },
        { s: '.comment-metadata a, .comment-meta a[href*="#comment"], .comment-date' },
        { s: '.commentmetadata, .comment-meta' },
      ],
      text: [
        { s: '.wp-block-comment-content, .comment-content, .comment-text, .comment_text' },
        { s: '.comment-body, .comment-entry' },
        {},
      ],
      textWithout: [
        '.comment-meta',
        '.comment-author',
        '.commentmetadata',
        '.reply',
        '.comment-reply-link',
        '.comment-awaiting-moderation',
      ],
      mark: [
        { s: '.wp-block-comment-author-name', at: 'inside' },
        { s: '.comment-author .fn, cite.fn, b.fn, .fn', at: 'after' },
        { s: '.comment-author', at: 'inside' },
        { s: '.author, .commenter, .comment-name, .vcard', at: 'inside' },
      ],
    },
  ],
  composer: {
    box: [
      '#commentform textarea[name="comment"]',
      'textarea#comment',
      '#respond textarea',
      '#wpdcom .ql-editor, #wpdcom textarea',
    ],
    open: ['a.comment-reply-link'],
    format: 'html',
  },
  about:
    'Comments of classic and block themes. Most commenters have no account: the key is the avatar’s digest, or the displayed name, which is weak.',
  checked: { on: '2026-08', sure: 'high' },
})
