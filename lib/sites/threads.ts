import { site } from './site.ts'

const POST = '[data-pressable-container="true"]:has(time[datetime])'
const PERSON = 'a[href^="/@"]:not([href*="/post/"])'

export default site({
  id: 'threads',
  name: 'Threads',
  hosts: ['threads.com', 'threads.net'],
  realm: 'site',
  profile: ['threads\\.(?:com|net)/@([\\w.]+)'],
  address: { handle: 'https://www.threads.com/@$1' },
  drop: ['xmt', 'slof'],
  posts: [
    {
      kind: 'post',
      // A quoted post is a post inside another one; buttons carry the same attribute without a time.
      each: `${POST}:not(${POST} *)`,
      without: [`${POST} ${POST}`],
      author: [
        { s: PERSON, a: 'href' },
        { s: 'a[href^="/@"]', a: 'href' },
      ],
      handle: [{ s: 'a[href^="/@"]', a: 'href', re: '^/@([\\w.]+)' }],
      name: [{ s: `${PERSON} span` }, { s: `${PERSON}:not(:has(img))` }],
      link: [
        { s: 'a[href*="/post/"]:has(time)', a: 'href' },
        { s: 'a[href*="/post/"]', a: 'href' },
      ],
      id: [{ s: 'a[href*="/post/"]', a: 'href', re: '/post/([\\w-]+)' }],
      time: [{ s: 'time[datetime]', a: 'datetime' }],
      text: [{ s: 'span[dir="auto"]:not(a span, :has(time), [role="button"] span)' }],
      mark: [
        { s: `${PERSON}:not(:has(img))`, at: 'after' },
        { s: PERSON, at: 'after' },
      ],
    },
  ],
  composer: {
    box: ['[role="textbox"][contenteditable="true"]', '[data-lexical-editor="true"]'],
    format: 'plain',
    limit: { most: 500, count: 'seen' },
  },
  expects: '/@[\\w.]+/post/',
  about: 'Posts and replies; a quoted post’s author isn’t marked.',
  checked: { on: '2026-07', sure: 'medium' },
})
