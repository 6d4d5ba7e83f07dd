import { site } from './site.ts'

export default site({
  id: 'hackernews',
  name: 'Hacker News',
  hosts: ['news.ycombinator.com'],
  realm: 'site',
  cased: true,
  profile: ['[?&]id=([\\w-]+)'],
  keep: ['id'],
  posts: [
    {
      kind: 'comment',
      each: 'tr.comtr:has(.hnuser), tr.athing:has(.commtext)',
      author: [{ s: 'a.hnuser', a: 'href' }],
      name: [{ s: 'a.hnuser' }],
      link: [{ s: '.age a', a: 'href' }],
      id: [{ a: 'id' }],
      time: [
        { s: '.age', a: 'title', re: '\\d{9,}$' },
        { s: '.age', a: 'title', re: '^\\S+', as: '$1Z' },
        { s: '.age' },
      ],
      text: [{ s: '.commtext' }],
      textWithout: ['.reply'],
      mark: [{ s: 'a.hnuser', at: 'after' }],
    },
    {
      kind: 'post',
      each: 'td.subtext:has(.hnuser)',
      author: [{ s: 'a.hnuser', a: 'href' }],
      name: [{ s: 'a.hnuser' }],
      link: [{ s: '.age a', a: 'href' }],
      id: [{ s: '.age a', a: 'href', re: 'id=(\\d+)' }],
      time: [
        { s: '.age', a: 'title', re: '\\d{9,}$' },
        { s: '.age', a: 'title', re: '^\\S+', as: '$1Z' },
        { s: '.age' },
      ],
      title: [{ s: '.age a', ref: 'href', by: 'id=(\\d+)', in: '.titleline > a' }],
      text: [
        { up: '.fatitem', s: '.toptext' },
        { s: '.age a', ref: 'href', by: 'id=(\\d+)', in: '.titleline > a' },
      ],
      mark: [{ s: 'a.hnuser', at: 'after' }],
    },
  ],
  composer: { box: ['form[action="comment"] textarea[name="text"]', 'textarea[name="text"]'] },
  expects: '/item\\?id=\\d+',
  about: 'Stories in lists, a story’s page and its comments.',
  checked: { on: '2026-04', sure: 'high' },
})
