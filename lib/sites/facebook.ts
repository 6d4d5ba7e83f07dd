import { site } from './site.ts'

const COMMENT =
  '[role="article"][aria-label]:has(a[href*="comment_id="]):not([aria-posinset], :has([data-ad-rendering-role="profile_name"]))'
const CONTENT =
  ':not([href*="/posts/"], [href*="/permalink/"], [href*="/photo"], [href*="/videos/"], [href*="/reel/"], [href*="/hashtag/"], [href*="/share/"])'
const PERSON = `a[role="link"][href]:not([aria-hidden="true"])${CONTENT}`
const STAMP =
  'a[href*="comment_id="]:is([href*="/posts/"], [href*="/permalink/"], [href*="/videos/"], [href*="/photo"], [href*="/reel/"], [href*="/watch"], [href*="story_fbid"])'
const STORY =
  'a:is([href*="/posts/"], [href*="/permalink/"], [href*="/permalink.php"], [href*="story_fbid"], [href*="multi_permalinks="]):not([href*="comment_id="])'
const HEADER = '[data-ad-rendering-role="profile_name"]'

export default site({
  id: 'facebook',
  name: 'Facebook',
  hosts: ['facebook.com'],
  realm: 'site',
  // Facebook itself reads `jean.exemple` and `jeanexemple` as one person.
  ignore: '\\.',
  profileId: [
    'facebook\\.com/(?:profile\\.php\\?id=|groups/[^/]+/user/|people/[^/]+/)(\\d+)',
    'facebook\\.com/(\\d{6,})/?$',
  ],
  profile: [
    'facebook\\.com/(?!(?:profile\\.php|groups|people|pages|photo|watch|events|stories|reel|hashtag)\\b)([\\w.-]*[a-z][\\w.-]*)/?$',
  ],
  keep: ['id'],
  drop: ['comment_tracking', 'notif_id', 'notif_t', 'ref', 'locale'],
  address: { handle: 'https://www.facebook.com/$1', id: 'https://www.facebook.com/$1' },
  posts: [
    {
      kind: 'comment',
      each: COMMENT,
      author: [{ s: PERSON, a: 'href' }],
      name: [{ s: `${PERSON} span[dir="auto"]` }, { s: PERSON }],
      link: [{ s: STAMP, a: 'href' }],
      id: [
        { s: 'a[href*="comment_id="]', a: 'href', re: 'reply_comment_id=([^&]+)' },
        { s: 'a[href*="comment_id="]', a: 'href', re: 'comment_id=([^&]+)' },
      ],
      time: [
        { s: STAMP },
        { a: 'aria-label', re: '((?:il y a|\\d+ \\p{L}+ ago|an? \\p{L}+ ago).*)$' },
      ],
      text: [{ s: 'div[dir="auto"]' }],
      mark: [
        { s: `${PERSON}:has(span[dir="auto"])`, at: 'after' },
        { s: PERSON, at: 'after' },
      ],
    },
    {
      kind: 'post',
      // Cards have no mark of their own: the author's line is the landmark.
      each: HEADER,
      climb: { stop: '[role="feed"], [role="main"], [role="dialog"], body' },
      without: [COMMENT],
      author: [{ s: `${HEADER} a[href]`, a: 'href' }],
      name: [{ s: `${HEADER} a[href]` }],
      link: [{ s: STORY, a: 'href' }],
      id: [
        { s: STORY, a: 'href', re: '/(?:posts|permalink)/([\\w-]+)' },
        { s: STORY, a: 'href', re: '(?:story_fbid|multi_permalinks)=(\\w+)' },
      ],
      time: [{ s: STORY }],
      text: [
        { s: '[data-ad-rendering-role="story_message"]' },
        { s: '[data-ad-preview="message"], [data-ad-comet-preview="message"]' },
      ],
      mark: [
        { s: `${HEADER} :is(h2, h3, h4) a`, at: 'after' },
        { s: `${HEADER} a[href]`, at: 'after' },
      ],
    },
    {
      kind: 'post',
      each: `:is([data-pagelet^="FeedUnit_"], div[role="article"][aria-posinset]):not(:has(${HEADER}))`,
      without: [COMMENT],
      author: [{ s: ':is(h2, h3, h4) a[href]', a: 'href' }],
      name: [{ s: ':is(h2, h3, h4) a[href]' }],
      link: [{ s: STORY, a: 'href' }],
      id: [{ s: STORY, a: 'href', re: '/(?:posts|permalink)/([\\w-]+)' }],
      time: [{ s: STORY }],
      text: [{ s: '[data-ad-preview="message"]' }, { s: 'div[dir="auto"]' }],
      mark: [{ s: ':is(h2, h3, h4) a[href]', at: 'after' }],
    },
  ],
  composer: {
    box: [
      'div[role="textbox"][contenteditable="true"][data-lexical-editor]',
      'div[role="textbox"][contenteditable="true"]',
    ],
    open: ['[role="button"]:has([data-ad-rendering-role="comment_button"])'],
    format: 'plain',
  },
  expects: '/posts/|/permalink/|/groups/',
  about:
    'Posts, comments and replies of pages and groups. `profile.php?id=`, `/groups/…/user/` and `/people/…` are one person; a vanity name joins them once the two were linked.',
  checked: { on: '2026-08', sure: 'medium' },
})
