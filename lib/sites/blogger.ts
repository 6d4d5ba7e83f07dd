import { site } from './site.ts'

export default site({
  id: 'blogger',
  name: 'Blogger',
  hosts: ['blogspot.com'],
  recognise: [
    'meta[name="generator"][content="blogger" i]',
    '#comments .comment[id^="c"] cite.user',
    '#comments-block .comment-author',
  ],
  realm: 'site',
  home: 'blogger.com',
  profileId: ['blogger\\.com/profile/(\\d+)'],
  posts: [
    {
      kind: 'comment',
      // Served, an item carries the number; once its script has drawn the thread, the item's block.
      each: '.comment:is([id^="c"], :has(> .comment-block[id^="c"])):has(cite.user)',
      without: ['.comment-replies'],
      author: [{ s: 'cite.user a', a: 'href' }],
      name: [{ s: 'cite.user' }],
      link: [
        { s: '.datetime a', a: 'href' },
        { a: 'id', re: '^c\\d+$', as: '#$1' },
        { s: '.comment-block[id]', a: 'id', as: '#$1' },
      ],
      id: [
        { a: 'id', re: '^c(\\d+)$' },
        { s: '.comment-block[id^="c"]', a: 'id', re: '^c(\\d+)$' },
        { s: '.datetime a', a: 'href', re: '#c(\\d+)$' },
      ],
      // A blog may show the hour alone; the permalink has the moment.
      time: [{ s: '.datetime a', a: 'href', re: 'showComment=(\\d{13})' }, { s: '.datetime' }],
      text: [{ s: '.comment-content' }],
      mark: [{ s: 'cite.user', at: 'inside' }],
    },
    // Flat lists: the author and the text are siblings.
    {
      kind: 'comment',
      each: 'dt.comment-author[id^="c"]',
      author: [{ s: 'a[rel~="nofollow"], a[href]', a: 'href' }],
      name: [
        { s: 'a[rel~="nofollow"]' },
        { s: ':scope > span, a[href]' },
        { re: '^(.+?) (?:said|a dit|sagte).*$' },
      ],
      link: [{ a: 'id', as: '#$1' }],
      id: [{ a: 'id', re: '^c(\\d+)' }],
      time: [
        {
          next: 'dd.comment-footer',
          s: 'a[href*="showComment="]',
          a: 'href',
          re: 'showComment=(\\d{13})',
        },
        { next: 'dd.comment-footer' },
      ],
      text: [{ next: 'dd.comment-body' }],
      mark: [{ s: 'a[rel~="nofollow"]', at: 'after' }, { at: 'inside' }],
    },
  ],
  // The box stands in another site's frame, where Vigie reads nothing.
  composer: { box: ['textarea#commentBody', 'textarea[name="commentBody"]'], format: 'html' },
  about: 'Comments. The box is in a frame of another host; a reply is copied instead.',
  checked: { on: '2024-01', sure: 'high' },
})
