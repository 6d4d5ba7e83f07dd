import { site } from './site.ts'

const AUTHOR =
  'a[data-uid][data-username], [component="post/author"], [itemprop="author"] a[href*="/user/"]'

export default site({
  id: 'nodebb',
  name: 'NodeBB',
  recognise: ['[component="topic"]', '[component="post"][data-pid]'],
  realm: 'page',
  profile: ['/user/([^/?#]+)'],
  posts: [
    {
      kind: 'post',
      each: '[component="post"][data-pid]:not(.deleted:not(:has([component="post/content"])), [component="post/event"])',
      author: [
        { s: AUTHOR, a: 'href' },
        { s: 'a[href*="/user/"]', a: 'href' },
      ],
      handle: [{ a: 'data-userslug' }, { a: 'data-username' }],
      // Guests all carry number 0.
      stableId: [{ a: 'data-uid', re: '^[1-9]\\d*$' }],
      name: [
        { s: 'a[data-uid][data-username]' },
        { s: AUTHOR },
        { s: 'meta[itemprop="name"]', a: 'content' },
        { a: 'data-username' },
      ],
      link: [
        { s: 'a.post-index', a: 'href' },
        { s: 'a[href*="/post/"]', a: 'href' },
        { a: 'data-pid', as: '/post/$1' },
      ],
      id: [{ a: 'data-pid' }],
      time: [
        { a: 'data-timestamp' },
        { s: '.timeago', a: 'title' },
        { s: 'meta[itemprop="datePublished"]', a: 'content' },
      ],
      text: [{ s: '[component="post/content"]' }],
      textWithout: ['blockquote:has(> p > a[href*="/post/"])', '[component="post/parent"]'],
      mark: [
        { s: 'a[data-uid][data-username], [component="post/author"]', at: 'after' },
        { s: AUTHOR, at: 'after' },
      ],
    },
  ],
  composer: {
    box: [
      '[component="composer"] textarea.write',
      '.composer .write',
      '[component="topic/quickreply/text"]',
    ],
    open: ['[component="post/reply"]'],
    format: 'markdown',
  },
  expects: '/topic/\\d+',
  about: 'Topics, in the Harmony and Persona themes.',
  checked: { on: '2026-08', sure: 'high' },
})
