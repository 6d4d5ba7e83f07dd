import { site } from './site.ts'

const PERSON = 'a.person-listing, a[href^="/u/"]'

export default site({
  id: 'lemmy',
  name: 'Lemmy',
  recognise: [
    '.lemmy-site',
    'meta[name="Lemmy"]',
    'article.comment-node',
    '.post-listing .person-listing',
  ],
  realm: 'page',
  federated: true,
  profile: ['/u/([^/?#]+)'],
  posts: [
    {
      kind: 'comment',
      each: '.comment-node[id^="comment-"]',
      author: [{ s: PERSON, a: 'href' }],
      name: [{ s: 'a.person-listing span span' }, { s: PERSON, re: '^@?([^@]+)' }],
      id: [{ a: 'id', re: '(\\d+)' }],
      link: [{ a: 'id', re: '(\\d+)', as: '/comment/$1' }],
      time: [{ s: '.moment-time', a: 'data-tippy-content' }, { s: '.moment-time' }],
      text: [{ s: '.comment-content' }, { s: '.md-div' }],
      mark: [{ s: PERSON, at: 'after' }],
    },
    {
      kind: 'post',
      each: '.post-listing:has(a.person-listing)',
      author: [{ s: 'a.person-listing', a: 'href' }],
      name: [{ s: 'a.person-listing span span' }, { s: 'a.person-listing', re: '^@?([^@]+)' }],
      id: [
        { a: 'id', re: '(\\d+)' },
        { s: 'a[href*="/post/"]', a: 'href', re: '/post/(\\d+)' },
      ],
      link: [{ s: 'a[href*="/post/"]', a: 'href' }],
      time: [{ s: '.moment-time', a: 'data-tippy-content' }, { s: '.moment-time' }],
      title: [{ s: 'h1, h2, h3, h4, h5, .post-title' }],
      text: [
        { s: '.md-div, .post-body' },
        { next: '.md-div, :has(> .md-div), [id^="postContent"]' },
        { s: 'h1, h2, h3, h4, h5, .post-title' },
      ],
      mark: [{ s: 'a.person-listing', at: 'after' }],
    },
  ],
  composer: {
    box: [
      '.markdown-textarea textarea, form textarea[id^="markdown-textarea"]',
      '.comment-form textarea',
    ],
    format: 'markdown',
  },
  expects: '/post/\\d+',
  about: 'Posts and comments of any instance. The page shows no exact date in machine form.',
  checked: { on: '2026-08', sure: 'high' },
})
