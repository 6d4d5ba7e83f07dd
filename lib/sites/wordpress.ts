import { DATED, SAYS } from './said.ts'
import { type Pick, site } from './site.ts'

// The avatar's address carries a digest of the commenter's e-mail address. Those three are the
// digests of "no address at all" (empty, and WordPress's own stand-in): everybody's, so nobody's.
const NOBODY = 'd41d8cd98f00b204e9800998ecf8427e|ad516503a11cd5ca435acc9bb6523536|e3b0c44298fc1c14'
const GRAVATAR = `avatar/(?!${NOBODY})([0-9a-f]{32,64})`

// What every theme prints, whatever else it does: the author's site, and whom the link answers.
const LAST: Pick[] = [
  { s: 'a.url:is([rel~="nofollow"], [rel~="ugc"]):not(:is(.pingback, .trackback) a)' },
  {
    s: '.comment-reply-link[aria-label]',
    a: 'aria-label',
    re: '^(?:reply to|répondre à|antworten? (?:auf|an)|responder a|rispondi a|(?:reageer|antwoord) op|svara? (?:på|til)|odpowiedz (?:użytkownikowi|na)) (.+)$|^auf (.+) antworten$',
  },
  { a: 'data-name' },
  {
    s: '.avatar img[alt], img.avatar[alt]',
    a: 'alt',
    re: "^(?:avatar (?:von|de|of|for|pour) )?(.+?)(?:[’']s avatar)?$",
  },
]
// Who and when, in the words of a theme that has no element for the text alone. What visitors wrote
// carries no classes: WordPress strips them.
const HEADER = 'p:is(:has(> a[class][href*="#comment-"]), :has(> .author))'
const AROUND = [
  HEADER,
  ':is(div, li, section, article) > cite, cite:has(.fn)',
  '.fn, .says',
  '.comment-meta, .comment-metadata, .commentmetadata',
  ':is([class*="author" i], [class*="date" i], [class*="vcard"], [class*="reply" i], header):not(:has(p))',
  '.reply, .comment-reply-link, .comment-actions, .comment-likes, .comment-awaiting-moderation',
  '.comment-number, time',
]

// Themes of their own making that keep nothing but the number.
const NUMBERED = [...'123456789'].map((digit) => `[id^="comment-${digit}"]`).join(', ')
const OURS = '[class*="depth-"], [class*="thread-"], .even, .odd, .wpd-comment, .wc-comment'
// "Latest comments" in a box beside the page.
const WIDGET = ':is(aside, div, li, section)[class*="widget_"] *'
// The start of the id first: most elements are told by that alone.
const BARE = `[id^="comment-"]:is(li, div, article):is(${NUMBERED}):not(${WIDGET}, ${OURS}, :is(${OURS}) *, :is(${NUMBERED}) > :is(div, article))`
const IS_WORDPRESS =
  ':root:has(link[href*="/wp-content/"], link[href*="/wp-includes/"], link[rel="https://api.w.org/"], script[src*="/wp-includes/"], script[src*="/wp-content/"], meta[name="generator"][content^="WordPress"])'

export default site({
  id: 'wordpress',
  name: 'WordPress',
  recognise: [
    '.wpd-comment',
    '#wpdcom',
    '.wc-comment[id^="wc-comm-"]',
    '.wp-block-comment-template',
    '.comment-list > .comment',
    '.commentlist > .comment',
    'li.comment[id^="comment-"]',
    '[id^="li-comment-"]',
    '.comment[id^="comment-"]:is([class*="depth-"], .even, .odd)',
    `${IS_WORDPRESS} :is(.comments-list > .comment, div.comment[id^="comment-"])`,
    'dt.comment[id^="comment-"]',
    '#commentform textarea#comment',
    'form[action*="wp-comments-post.php"] textarea',
    `${IS_WORDPRESS} ${BARE}`,
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
      stableId: [
        { s: '.wc-comment-left img[src*="/avatar/"]', a: 'src', re: GRAVATAR },
        { s: '.wc-comment-left img[data-lazy-src*="/avatar/"]', a: 'data-lazy-src', re: GRAVATAR },
      ],
      name: [{ s: '.wc-comment-author' }],
      link: [{ s: '[id^="comment-"]', a: 'id', as: '#$1' }],
      id: [{ a: 'id', re: 'wc-comm-(\\d+)' }],
      time: [{ s: '.wc-comment-date, .wc-published-date' }],
      text: [{ s: '.wc-comment-text' }],
      mark: [{ s: '.wc-comment-author', at: 'inside' }],
    },
    // Lists of terms: who and when, then the words.
    {
      kind: 'comment',
      each: 'dt.comment[id^="comment-"]',
      author: [{ s: '.comment_author a[href], .comment-author a[href], cite a[href]', a: 'href' }],
      name: [{ s: '.comment_author, .comment-author, cite' }, { re: SAYS }],
      link: [{ a: 'id', as: '#$1' }],
      id: [{ a: 'id', re: '(\\d+)$' }],
      time: [{ s: '.comment_time, .comment-date, a[href*="#comment-"]' }, {}],
      text: [{ next: 'dd' }],
      mark: [{ s: '.comment_author, .comment-author, cite', at: 'after' }, { at: 'inside' }],
    },
    {
      kind: 'comment',
      each: BARE,
      author: [
        { s: '[class*="author" i] a[href], cite a[href], .fn a[href], a.url[href]', a: 'href' },
      ],
      name: [
        {
          s: '.fn, cite a[rel~="nofollow"], [class*="author-name" i], [class*="author_name" i], [class*="AuthorName"]',
        },
        { s: '[class*="author" i]:not([class*="avatar" i]), cite', any: true, re: SAYS },
        {
          s: '.commenter, .name, [class*="comment-name"], [class*="username" i]',
          any: true,
          re: SAYS,
        },
        ...LAST,
        { s: 'a[href*="/members/"], a[href*="/profile"]' },
        { s: ':is(h3, h4, h5, h6)', re: SAYS },
      ],
      stableId: [{ s: 'img[src*="/avatar/"]', a: 'src', re: GRAVATAR }],
      link: [{ a: 'id', as: '#$1' }],
      id: [{ a: 'id', re: '(\\d+)$' }],
      time: [
        { s: '[datetime]', a: 'datetime' },
        { s: '.commentmetadata, [class*="date" i], [class*="time" i], [class*="meta" i], cite' },
        { re: DATED },
      ],
      text: [
        {
          s: '[class*="comment-text" i], [class*="comment_text" i], [class*="comment-content" i], [class*="__content" i], [class*="CommentMessage"]',
        },
        {},
      ],
      textWithout: [
        ...AROUND,
        'cite, figure + * > h3, :is(h4, h5, h6):first-child',
        ':is([class*="meta" i], [class*="time" i]):not(:has(p)), [class*="Info"]:has(time)',
        'blockquote[data-name], small:has(a[href*="#comment-"])',
      ],
      mark: [
        { s: '.fn, cite, [class*="author-name" i], [class*="AuthorName"]', at: 'after' },
        { s: '[class*="author" i]:not([class*="avatar" i])', at: 'inside' },
        { s: ':is(h3, h4, h5, h6) :is(b, strong, a), .commenter, .name', at: 'after' },
        { at: 'inside' },
      ],
    },
    {
      kind: 'comment',
      // Themes that print WordPress's own classes, then those that only keep the name and the id.
      each: `:is(li, div, article):is(.comment, [id^="comment-"], [id^="li-comment-"]):is([class*="depth-"], [class*="thread-"], .comment.even, .comment.odd, .wp-block-comment-template > *, .comment-list > *, .commentlist > *, [id^="comment-"].comment:not([class*="depth-"] *)):not(.wpd-comment, .wpd-comment *, .wc-comment, .wc-comment *, ${WIDGET})`,
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
        { s: '.comment-author .fn, cite.fn, b.fn, .fn', re: '^(.+?)[,:]?$' },
        {
          s: '.comment-author cite, .comment-author-name, .comment-author strong, .comment-author b, .comment-author > a:only-of-type:not([href*="#comment-"]), .comment-author > .author, .comment-author-link',
        },
        { s: '.author-name, .comment-name, .comment__author, .comment_author, .commenter-name' },
        { s: '.comment-author .author, .vcard .author' },
        {
          s: '.comment-author, .author, .commenter, .vcard, .comment-header, [class*="author" i]:not([class*="avatar" i], li, article), [class*="username" i]',
          any: true,
          re: SAYS,
        },
        { s: '.commenttext > cite, .comment-body > cite, .comment > cite, div > cite', re: SAYS },
        ...LAST,
        { s: HEADER, re: '^(\\D.*?) \\d' },
      ],
      stableId: [
        { s: 'img[src*="/avatar/"]', a: 'src', re: GRAVATAR },
        { s: 'img[data-src*="/avatar/"]', a: 'data-src', re: GRAVATAR },
        { s: 'img[srcset*="/avatar/"]', a: 'srcset', re: GRAVATAR },
      ],
      link: [
        { s: 'a[href*="#comment-"]:not(.comment-reply-link)', a: 'href' },
        { a: 'id', re: 'comment-?\\d+', as: '#$1' },
        { s: '[id^="comment-"]', a: 'id', as: '#$1' },
      ],
      id: [
        { a: 'id', re: 'comment-?(\\d+)' },
        { s: '[id*="comment-"]', a: 'id', re: 'comment-(\\d+)' },
      ],
      time: [
        { s: '[datetime]', a: 'datetime' },
        { s: '.comment-metadata a, .comment-meta a[href*="#comment"], .comment-date' },
        {
          s: '.commentmetadata, .comment-meta, [class*="date" i], .comment-time, a[href*="#comment-"]',
          any: true,
        },
        { s: '.comment-author' },
        { s: 'meta[itemprop="datePublished"]', a: 'content' },
        { re: DATED },
      ],
      text: [
        { s: '.wp-block-comment-content, .comment-content' },
        {
          s: '.comment-text, .comment_text, [class*="comment"][class*="item-text"], .comment-story',
        },
        { s: '.comment-body, .comment-entry' },
        {},
      ],
      textWithout: AROUND,
      mark: [
        { s: '.wp-block-comment-author-name', at: 'inside' },
        { s: '.comment-author .fn, cite.fn, b.fn, .fn', at: 'after' },
        { s: '.comment-author', at: 'inside' },
        { s: '.author, .commenter, .comment-name, .vcard', at: 'inside' },
        { s: '[class*="author" i]:not([class*="avatar" i], li, article)', at: 'inside' },
        { s: `cite, a.url, ${HEADER}`, at: 'after' },
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
