import { site } from './site.ts'

// Every class is a digest; what lasts are the addresses: a comment's time links to /p/…/c/….
const PERSON =
  'a[href^="/"]:not([href*="/p/"], [href*="/reel/"], [href*="/tv/"], [href^="/explore/"], [href^="/accounts/"], [href^="/stories/"], [href$="/tagged/"])'
const CONTENT = 'a:is([href*="/p/"], [href*="/reel/"], [href*="/tv/"])'

export default site({
  id: 'instagram',
  name: 'Instagram',
  hosts: ['instagram.com'],
  realm: 'site',
  profile: ['instagram\\.com/(?!(?:p|reel|tv|explore|accounts|stories|direct)/)([\\w.]+)/?$'],
  address: { handle: 'https://www.instagram.com/$1/' },
  posts: [
    {
      kind: 'comment',
      each: 'a[href*="/c/"] time[datetime]',
      climb: { over: 'time[datetime]', stop: 'article, main, [role="dialog"], body' },
      author: [{ s: PERSON, a: 'href' }],
      name: [
        { s: `:is(h2, h3) ${PERSON}` },
        { s: `${PERSON} span` },
        { s: `${PERSON}:not(:has(img, canvas))` },
      ],
      link: [{ s: 'a[href*="/c/"]', a: 'href' }],
      id: [
        { s: 'a[href*="/c/"]', a: 'href', re: '/r/(\\d+)' },
        { s: 'a[href*="/c/"]', a: 'href', re: '/c/(\\d+)' },
      ],
      time: [{ s: 'time[datetime]', a: 'datetime' }],
      text: [
        { s: ':is(h2, h3) ~ span, :is(h2, h3) ~ div > span[dir="auto"]:not(:has(time))' },
        {
          s: 'span[dir="auto"]:not(a span, h2 span, h3 span, button span, :has(time), :has(a > span))',
        },
        { s: 'span:not(a span, button span, [role="button"] span, :has(time), :has(a > span))' },
      ],
      mark: [
        { s: `${PERSON}:not(:has(img, canvas))`, at: 'after' },
        { s: PERSON, at: 'after' },
      ],
    },
    {
      kind: 'post',
      each: 'article:has(header a[href^="/"])',
      author: [
        { s: `header ${PERSON}:not(:has(img))`, a: 'href' },
        { s: `header ${PERSON}`, a: 'href' },
      ],
      name: [{ s: `header ${PERSON}:not(:has(img))` }],
      link: [
        { s: `${CONTENT}:not([href*="/c/"]):has(time)`, a: 'href' },
        { s: `${CONTENT}:not([href*="/c/"])`, a: 'href', re: '^.*/(?:p|reel|tv)/[\\w-]+/' },
      ],
      id: [{ s: CONTENT, a: 'href', re: '/(?:p|reel|tv)/([\\w-]+)' }],
      time: [
        { s: `${CONTENT}:not([href*="/c/"]) time[datetime]`, a: 'datetime' },
        { s: 'time[datetime]:not(a[href*="/c/"] time)', a: 'datetime' },
      ],
      text: [
        { s: 'h1' },
        { s: 'li h2 ~ span' },
        { s: 'li:not(:has(a[href*="/c/"])) span[dir="auto"]' },
      ],
      mark: [
        { s: `header ${PERSON}:not(:has(img))`, at: 'after' },
        { s: `header ${PERSON}`, at: 'after' },
      ],
    },
  ],
  composer: {
    box: ['form textarea', 'textarea[aria-label]', 'div[role="textbox"][contenteditable="true"]'],
    format: 'plain',
  },
  expects: '/(?:p|reel)/[\\w-]+',
  about: 'Posts with their caption, comments and replies.',
  checked: { on: '2026-07', sure: 'medium' },
})
