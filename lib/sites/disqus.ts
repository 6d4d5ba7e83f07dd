import { site } from './site.ts'

export default site({
  id: 'disqus',
  name: 'Disqus',
  hosts: ['disqus.com'],
  realm: 'site',
  profile: ['disqus\\.com/by/([^/?#]+)'],
  address: { handle: 'https://disqus.com/by/$1/' },
  posts: [
    {
      kind: 'comment',
      each: '.post[id^="post-"]:has(.author)',
      without: ['.children', '[data-role="parent-link"]', '.parent-link-container'],
      author: [{ s: '.author a[href*="/by/"], a[data-action="profile"]', a: 'href' }],
      handle: [
        {
          s: '.author a[data-username], a[data-action="profile"][data-username]',
          a: 'data-username',
        },
      ],
      stableId: [{ s: 'img[data-user]', a: 'data-user', re: '^[1-9]\\d*$' }],
      name: [{ s: '.author a' }, { s: '.author' }],
      link: [{ s: 'a.time-ago', a: 'href' }],
      id: [{ a: 'id', re: '(\\d+)' }],
      time: [{ s: 'a.time-ago', a: 'title' }, { s: '.time-ago' }],
      text: [{ s: '[data-role="message"]' }, { s: '.post-message' }],
      mark: [{ s: '.author', at: 'inside' }],
    },
  ],
  composer: {
    box: ['[data-role="editable"][contenteditable="true"]', '.textarea[contenteditable="true"]'],
    open: ['[data-action="reply"]'],
    format: 'plain',
  },
  expects: '/embed/comments/',
  about: 'The comments’ own frame on any site, once disqus.com is allowed.',
  checked: { on: '2020-02', sure: 'medium' },
})
